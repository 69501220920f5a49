import type { ComponentChildren } from 'preact';

import styles from './Balance.module.css';

export interface BalancePartProps {
  readonly title: string;
  /** What the picture says, in sentences. */
  readonly says: readonly string[];
  /** What it was made from, and how many people lack that. */
  readonly from: readonly string[];
  /** What research says, or that it does not; and who says so. */
  readonly research?: { readonly says: string; readonly source: string } | undefined;
  readonly children: ComponentChildren;
}

/** One picture of the network, with the sentence that reads it, what it was made from, and its source. */
export function BalancePart({ title, says, from, research, children }: BalancePartProps) {
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      <div class={`${styles.says} veil`}>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class={styles.picture}>{children}</div>
      <div class={styles.from}>
        {from.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {research && (
          <p>
            {research.says} <cite>{research.source}</cite>
          </p>
        )}
      </div>
    </section>
  );
}
