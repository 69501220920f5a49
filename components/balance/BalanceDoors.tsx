import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Balance } from '@/lib/network/balance';
import type { Door } from '@/lib/network/doors';
import type { PersonId } from '@/lib/network/person';
import { addressOfPerson } from '@/components/inventory/inventory-addresses';
import { BalanceCut } from './BalanceCut';
import styles from './BalanceDoors.module.css';
import { BalancePart } from './BalancePart';
import type { KnownPeople } from './BalancePeople';
import { sayDoors, sayLacking, sayOpportunities } from './balance-words';
import { TieMark } from '@/components/person/TieMark';

export interface BalanceDoorsProps {
  readonly balance: Balance;
  readonly known: KnownPeople;
}

/** Who opened which door, as trees that grow from me; and the weak ties that brought opportunities. */
export function BalanceDoors({ balance, known }: BalanceDoorsProps) {
  const { doors, passage } = balance;
  const { weakest, weakPeople, untaggedPeople } = passage.opportunities;
  return (
    <BalancePart
      title={i18n.t('balance.doors.title')}
      says={[sayDoors(doors), sayOpportunities(passage.opportunities)]}
      from={[
        i18n.t('balance.doors.from'),
        sayLacking(balance.lacking.introduction, 'introduction'),
        ...(untaggedPeople > 0 ? [sayLacking(untaggedPeople, 'opportunityTie')] : []),
      ]}
      research={{ says: i18n.t('panel.why.jobs.says'), source: i18n.t('panel.why.jobs.source') }}
    >
      {doors.trees.length > 0 && (
        <div class={styles.trees}>
          <p class={styles.me}>{i18n.t('balance.doors.me')}</p>
          <Doors doors={doors.trees} known={known} name={i18n.t('balance.doors.title')} />
          <BalanceCut shown={doors.trees.length} all={doors.all} />
        </div>
      )}
      {weakest.length > 0 && (
        <div>
          <h3>{i18n.t('balance.opportunities.title')}</h3>
          <ul class={styles.brought} aria-label={i18n.t('balance.opportunities.title')}>
            {weakest.map(({ id, times }) => (
              <li key={id}>
                <Somebody id={id} known={known} />
                {times > 1 && <span class="veil"> × {sayNumber(times)}</span>}
              </li>
            ))}
          </ul>
          <BalanceCut shown={weakest.length} all={weakPeople} />
        </div>
      )}
    </BalancePart>
  );
}

function Doors(props: {
  readonly doors: readonly Door[];
  readonly known: BalanceDoorsProps['known'];
  readonly name?: string;
}) {
  return (
    <ul class={styles.doors} {...(props.name && { 'aria-label': props.name })}>
      {props.doors.map(({ id, opened }) => (
        <li key={id}>
          <Somebody id={id} known={props.known} />
          {opened.length > 0 && <Doors doors={opened} known={props.known} />}
        </li>
      ))}
    </ul>
  );
}

function Somebody({ id, known }: { readonly id: PersonId; readonly known: BalanceDoorsProps['known'] }) {
  const person = known.get(id);
  return (
    <span class={styles.somebody}>
      <TieMark tie={person?.tie} />{' '}
      {person ? (
        <a href={addressOfPerson(id)}>
          <bdi>{person.name}</bdi>
        </a>
      ) : (
        '…'
      )}
    </span>
  );
}
