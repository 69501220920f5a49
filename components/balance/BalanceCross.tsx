import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Balance } from '@/lib/network/balance';
import { BRIDGES, TIES } from '@/lib/network/words';
import styles from './BalanceCross.module.css';
import { addressOfView } from '@/components/inventory/inventory-addresses';
import { BalancePart } from './BalancePart';
import { sayCross, sayLacking } from './balance-words';
import { TieMark } from '@/components/person/TieMark';

/** Strong and weak crossed with my world and others: four fields, each a disc as large as it has people. */
export function BalanceCross({ balance }: { readonly balance: Balance }) {
  const { cross, lacking } = balance;
  const most = Math.max(1, ...TIES.flatMap((tie) => BRIDGES.map((bridge) => cross[tie][bridge])));
  return (
    <BalancePart
      title={i18n.t('balance.cross.title')}
      says={[sayCross(balance)]}
      from={[i18n.t('balance.cross.from'), sayLacking(lacking.tieOrBridge, 'tieOrBridge')]}
      research={{ says: i18n.t('balance.cross.research'), source: i18n.t('panel.why.novelty.source') }}
    >
      <table class={styles.cross}>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{i18n.t('words.tie.name')}</span>
            </th>
            {BRIDGES.map((bridge) => (
              <th key={bridge} scope="col">
                {i18n.t(`words.bridge.${bridge}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TIES.map((tie) => (
            <tr key={tie}>
              <th scope="row">
                <TieMark tie={tie} /> {i18n.t(`words.tie.${tie}`)}
              </th>
              {BRIDGES.map((bridge) => {
                const count = cross[tie][bridge];
                const isBridge = tie === 'strong' && bridge === 'other';
                return (
                  <td key={bridge} class={isBridge ? styles.bridge : ''}>
                    <a href={addressOfView({ tie, bridge })} class={`${styles.field} veil`}>
                      <svg viewBox="-50 -50 100 100" aria-hidden="true">
                        <circle
                          class={styles[tie]}
                          r={count === 0 ? 0 : Math.max(5, 46 * Math.sqrt(count / most))}
                        />
                      </svg>
                      <b>{sayNumber(count)}</b>
                      {isBridge && <span>{i18n.t('balance.cross.bridges')}</span>}
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </BalancePart>
  );
}
