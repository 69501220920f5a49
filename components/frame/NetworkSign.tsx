import styles from './NetworkSign.module.css';

/** Liant's sign: two strokes that bind. */
export function NetworkSign() {
  return (
    <svg class={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path class={styles.one} d="M2 3V10a4 4 0 0 0 8 0V7" />
      <path class={styles.other} d="M14 13V6a4 4 0 0 0-8 0V9" />
    </svg>
  );
}
