import type { ComponentChildren } from 'preact';

import styles from './Section.module.css';

/** What is needed now and then: folded away, with its gist beside its title. */
export function Section(props: {
  readonly title: string;
  /** What it holds, in a few words, while it is folded. */
  readonly gist?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <details class={styles.section}>
      <summary class={styles.summary}>
        <h2 class={styles.title}>{props.title}</h2>
        {props.gist && <span class={`${styles.gist} veil`}>{props.gist}</span>}
      </summary>
      <div class={styles.content}>{props.children}</div>
    </details>
  );
}
