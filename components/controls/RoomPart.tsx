import type { ComponentChildren } from 'preact';

import styles from './RoomPart.module.css';

/** One part of a room that is read from top to bottom: its title beside what it holds. */
export function RoomPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      <div class={styles.content}>{children}</div>
    </section>
  );
}
