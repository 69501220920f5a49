import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Balance } from '@/lib/network/balance';
import { KINDS, RECIPROCITIES } from '@/lib/network/words';
import { addressOfView } from '@/components/inventory/inventory-addresses';
import { BalanceBars } from './BalanceBars';
import { BalancePart } from './BalancePart';
import styles from './BalancePassage.module.css';
import { sayKinds, sayLacking, sayReciprocity } from './balance-words';

/** Reciprocity of the whole network: as it is said, as it is noted, and what passes each way. */
export function BalancePassage({ balance }: { readonly balance: Balance }) {
  const { passage, reciprocity, lacking } = balance;
  const { kinds } = passage;
  const most = Math.max(1, ...KINDS.flatMap((kind) => [kinds[kind].given, kinds[kind].received]));
  return (
    <BalancePart
      title={i18n.t('balance.passage.title')}
      says={[...sayReciprocity(balance), sayKinds(passage)]}
      from={[
        i18n.t('balance.passage.from'),
        sayLacking(lacking.reciprocity, 'reciprocity'),
        sayLacking(lacking.exchanges, 'exchanges'),
      ]}
      research={{ says: i18n.t('balance.passage.research'), source: i18n.t('balance.passage.source') }}
    >
      <BalanceBars
        name={i18n.t('words.reciprocity.name')}
        bars={RECIPROCITIES.map((word) => ({
          key: word,
          label: i18n.t(`words.reciprocity.${word}`),
          count: reciprocity[word],
          href: addressOfView({ reciprocity: word }),
        }))}
      />
      <table class={styles.kinds}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('words.direction.given')}</th>
            <th scope="col">
              <span class="unseen">{i18n.t('words.kind.name')}</span>
            </th>
            <th scope="col">{i18n.t('words.direction.received')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <Side way="given" count={kinds[kind].given} most={most} />
              <th scope="row">{i18n.t(`words.kind.${kind}`)}</th>
              <Side way="received" count={kinds[kind].received} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
    </BalancePart>
  );
}

function Side(props: { readonly way: 'given' | 'received'; readonly count: number; readonly most: number }) {
  const { way, count, most } = props;
  const number = <b>{sayNumber(count)}</b>;
  const bar = <span class={styles.bar} style={{ width: `${(80 * count) / most}%` }} aria-hidden="true" />;
  return <td class={`${styles[way]} veil`}>{way === 'given' ? [number, bar] : [bar, number]}</td>;
}
