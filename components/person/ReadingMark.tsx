import type { ReadingWord } from '@/lib/network/words';
import styles from './ReadingMark.module.css';

/** Told apart without colour: a rise, a level, a pull, a crescent, an open ring. On a field of 16 by 16. */
const paths: Readonly<Record<ReadingWord, string>> = {
  nourishing: 'M8 13.5v-7M8 6.5c0-2.5 2-4 4.5-4 0 2.5-2 4-4.5 4zM8 9.5C8 7.5 6.5 6 4 6c0 2.5 1.5 3.5 4 3.5z',
  stagnant: 'M2.5 6h11M2.5 10h11',
  demanding: 'M13.5 8H4.5M8 4L4 8l4 4',
  dormant: 'M12.5 10A5.5 5.5 0 0 1 6 3.5a5.5 5.5 0 1 0 6.5 6.5z',
  unread: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
};

export function ReadingMark({ reading }: { readonly reading: ReadingWord }) {
  return (
    <svg class={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[reading]} />
    </svg>
  );
}
