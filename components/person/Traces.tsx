import { i18n } from '#i18n';

import type { Trace } from '@/lib/network/trace';
import styles from './Traces.module.css';
import { listTraces, sayTurns } from './trace-words';

export interface TracesProps {
  readonly trace: Trace;
  /** Nothing but what they show: where there is little room, and little time. */
  readonly brief?: boolean;
}

/** What the user's own exports show of a relation, as evidence beside what the user says of it. */
export function Traces({ trace, brief = false }: TracesProps) {
  const [turns, ...more] = sayTurns(trace);
  const facts = [...more, ...listTraces(trace)];
  return (
    <section class={styles.traces} aria-label={i18n.t('traces.title')}>
      {!brief && <h2 class={styles.title}>{i18n.t('traces.title')}</h2>}
      <div class={`${styles.says} veil`}>
        {turns && <p>{turns}</p>}
        {facts.length > 0 && (
          <ul class={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      {!brief && <p class={styles.source}>{i18n.t('traces.source')}</p>}
    </section>
  );
}
