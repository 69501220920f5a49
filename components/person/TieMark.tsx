import type { Tie } from '@/lib/network/words';
import styles from './TieMark.module.css';

/** A disc for a strong tie, a ring for a weak one, a dot where nothing was said: shapes need no language. */
export function TieMark({ tie }: { readonly tie?: Tie | undefined }) {
  return (
    <svg class={`${styles.mark} ${styles[tie ?? 'unset']}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r={radii[tie ?? 'unset']} />
    </svg>
  );
}

const radii = { strong: 6.5, weak: 5.25, unset: 2 };
