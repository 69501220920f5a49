import styles from './Waiting.module.css';

/** The shape of somebody who is not known yet: wordless, so that no name of the page before is ever seen. */
export function Waiting() {
  return (
    <div class={styles.waiting} aria-busy="true">
      <div class={styles.name} />
      <div class={styles.line} />
      <div class={styles.card} />
    </div>
  );
}
