import type { ComponentChildren } from 'preact';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './SummaryFigures.module.css';

export interface Figure {
  readonly label: string;
  readonly count: number;
  /** A drawing before the label, not for those who hear the page. */
  readonly mark?: ComponentChildren;
}

/** A few counts side by side, each with what it counts; in text the word comes first: "Strong ties 12". */
export function SummaryFigures(props: {
  readonly name: string;
  readonly figures: readonly Figure[];
  /** Shows the name of the list, too. */
  readonly titled?: boolean;
  readonly large?: boolean;
}) {
  const { name, figures, titled, large } = props;
  return (
    <div class={`${styles.figures} ${large ? styles.large : ''}`}>
      {titled && (
        <p class={styles.title} aria-hidden="true">
          {name}
        </p>
      )}
      <ul aria-label={name} class={styles.list}>
        {figures.map(({ label, count, mark }) => (
          <li key={label} class={styles.figure}>
            <span class={styles.label}>
              {mark}
              {label}
            </span>{' '}
            <b class={`${styles.count} veil`}>{sayNumber(count)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
