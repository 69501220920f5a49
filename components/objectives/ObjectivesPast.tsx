import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import { countGains, type Gain } from '@/lib/network/led-to';
import type { Objective, ObjectiveId } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';
import { Button } from '@/components/controls/Button';
import { addressOfPerson } from '@/components/inventory/inventory-addresses';
import { TieMark } from '@/components/person/TieMark';
import styles from './Objectives.module.css';

/** As many people are named; the rest are counted. */
const SHOWN = 12;

export interface ObjectivesPastProps {
  readonly past: readonly {
    readonly objective: Objective;
    readonly linked: number;
    /** Nothing while the ledgers are not read. */
    readonly gains: readonly Gain[] | undefined;
  }[];
  /** Whether one more may be pursued. */
  readonly hasRoom: boolean;
  readonly actions: {
    readonly resume: (id: ObjectiveId) => void;
    readonly remove: (id: ObjectiveId) => void;
  };
}

/** Objectives that are over, each with what came of it. */
export function ObjectivesPast({ past, hasRoom, actions }: ObjectivesPastProps) {
  return (
    <ul class={styles.past}>
      {past.map(({ objective: { id, sentence, fate, ended, began }, gains }) => (
        <li key={id} class={styles.card}>
          <h3 class={`${styles.small} veil`} dir="auto">
            {sentence}
          </h3>
          <p class={styles.quiet}>
            {i18n.t(`objectives.past.${fate ?? 'dropped'}`, { day: sayDay(ended ?? began) })}
          </p>
          {gains && <p class="veil">{sayGains(gains)}</p>}
          {gains && gains.length > 0 && <From people={listFrom(gains)} />}
          <div class={styles.actions}>
            <Button look="quiet" disabled={!hasRoom} onClick={() => actions.resume(id)}>
              {i18n.t('objectives.resume')}
              <span class="unseen">
                {' '}
                <bdi>{sentence}</bdi>
              </span>
            </Button>
            <Button look="quiet" onClick={() => actions.remove(id)}>
              {i18n.t('objectives.remove')}
              <span class="unseen">
                {' '}
                <bdi>{sentence}</bdi>
              </span>
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Whom it came from, each once, in the order in which it came. */
function From({ people }: { readonly people: readonly Person[] }) {
  const more = people.length - SHOWN;
  return (
    <ul class={`${styles.from} veil`} aria-label={i18n.t('objectives.past.who')}>
      {people.slice(0, SHOWN).map(({ id, name, tie }) => (
        <li key={id}>
          <TieMark tie={tie} />{' '}
          <a href={addressOfPerson(id)}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
      {more > 0 && <li class={styles.quiet}>{i18n.t('objectives.more', more, [sayNumber(more)])}</li>}
    </ul>
  );
}

function listFrom(gains: readonly Gain[]): Person[] {
  const byDay = [...gains].sort((a, b) => (a.day < b.day ? -1 : 1));
  return [...new Map(byDay.map(({ from }) => [from.id, from])).values()];
}

function sayGains(gains: readonly Gain[]): string {
  if (gains.length === 0) return i18n.t('objectives.past.nothing');
  const { introductions, opportunities, strong, weak } = countGains(gains);
  return [
    i18n.t('objectives.past.led', { introductions, opportunities }),
    i18n.t('objectives.past.from', { strong, weak, others: gains.length - strong - weak }),
  ].join(' ');
}
