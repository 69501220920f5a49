import type { ComponentChildren } from 'preact';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './BalanceBars.module.css';

export interface BalanceBar {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly count: number;
  /** Where those who are counted can be seen. */
  readonly href?: string;
}

/** Counts beside each other, each with a bar as long as it is large. */
export function BalanceBars({ name, bars }: { readonly name: string; readonly bars: readonly BalanceBar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul class={styles.bars} aria-label={name}>
      {bars.map(({ key, label, count, href }) => (
        <li key={key} class={styles.row}>
          <span class={styles.label}>{href ? <a href={href}>{label}</a> : label}</span>{' '}
          <b class="veil">{sayNumber(count)}</b>
          <span class={`${styles.track} veil`} aria-hidden="true">
            <span class={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
