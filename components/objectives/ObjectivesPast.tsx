import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { countGains, type Gain } from '@/lib/network/led-to';
import type { Objective, ObjectiveId } from '@/lib/network/objective';
import { Button } from '@/components/controls/Button';
import styles from './Objectives.module.css';

export interface ObjectivesPastProps {
  readonly past: readonly {
    readonly objective: Objective;
    readonly linked: number;
    /** Nothing while the ledgers are not read. */
    readonly gains: readonly Gain[] | undefined;
  }[];
  readonly actions: {
    readonly resume: (id: ObjectiveId) => void;
    readonly remove: (id: ObjectiveId) => void;
  };
}

/** Objectives that are over, each with what came of it. */
export function ObjectivesPast({ past, actions }: ObjectivesPastProps) {
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
          <div class={styles.actions}>
            <Button look="quiet" onClick={() => actions.resume(id)}>
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

function sayGains(gains: readonly Gain[]): string {
  if (gains.length === 0) return i18n.t('objectives.past.nothing');
  const { introductions, opportunities, strong, weak } = countGains(gains);
  return [
    i18n.t('objectives.past.led', { introductions, opportunities }),
    i18n.t('objectives.past.from', { strong, weak, others: gains.length - strong - weak }),
  ].join(' ');
}
