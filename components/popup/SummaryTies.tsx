import { i18n } from '#i18n';

import type { Counts } from '@/lib/network/summary';
import { placeClasp, strokesOf } from './summary-strokes';
import { SummaryFigures } from './SummaryFigures';
import styles from './SummaryTies.module.css';
import { TieMark } from '@/components/person/TieMark';

/**
 * The balance of strong and weak: two strokes that bind where the one kind of ties ends and the other begins, as in
 * Liant's sign. The figures under it say the same.
 */
export function SummaryTies({ counts }: { readonly counts: Pick<Counts, 'strong' | 'weak' | 'untagged'> }) {
  const { strong, weak, untagged } = counts;
  const strokes = strokesOf(placeClasp(strong, weak));
  return (
    <div class={styles.ties}>
      <svg class={`${styles.picture} veil`} viewBox="0 0 336 32" aria-hidden="true">
        {strong + weak === 0 && <path class={styles.loose} d="M4 16H332" />}
        {strong > 0 && <path class={styles.strong} d={strokes.strong} />}
        {weak > 0 && strong > 0 && <path class={styles.gap} d={strokes.over} />}
        {weak > 0 && <path class={styles.weak} d={strokes.weak} />}
        {weak > 0 && strong > 0 && (
          <>
            <path class={styles.gap} d={strokes.under} />
            <path class={styles.strong} d={strokes.under} />
          </>
        )}
      </svg>
      <SummaryFigures
        large
        name={i18n.t('popup.ties.name')}
        figures={[
          { label: i18n.t('popup.ties.strong'), count: strong, mark: <TieMark tie="strong" /> },
          { label: i18n.t('popup.ties.weak'), count: weak, mark: <TieMark tie="weak" /> },
          { label: i18n.t('popup.ties.untagged'), count: untagged, mark: <TieMark /> },
        ]}
      />
    </div>
  );
}
