import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Counts } from '@/lib/network/summary';
import styles from './SummaryYear.module.css';

/** What was given and received: two arrows, one going out and one coming in, each as long as there was. */
export function SummaryYear({ counts }: { readonly counts: Pick<Counts, 'given' | 'received'> }) {
  const most = Math.max(counts.given, counts.received);
  return (
    <div class={styles.year}>
      <p class={styles.title} aria-hidden={most > 0}>
        {most > 0 ? i18n.t('popup.year.name') : i18n.t('popup.year.none')}
      </p>
      {most > 0 && (
        <ul aria-label={i18n.t('popup.year.name')} class={styles.rows}>
          {(['given', 'received'] as const).map((way) => (
            <li key={way} class={styles.row}>
              <span class={styles.label}>{i18n.t(`popup.year.${way}`)}</span>{' '}
              <b class={`${styles.count} veil`}>{sayNumber(counts[way])}</b>
              <span class={`${styles.track} veil`} aria-hidden="true">
                <Arrow way={way} share={counts[way] / most} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** @param share of the longer of the two */
function Arrow({ way, share }: { readonly way: 'given' | 'received'; readonly share: number }) {
  if (share === 0) return <span class={styles.nothing} />;
  return (
    <span class={`${styles.arrow} ${styles[way]}`} style={{ width: `${Math.max(8, share * 100)}%` }}>
      <svg viewBox="0 0 10 12" class={styles.head}>
        <path d={way === 'given' ? 'M2 1l6 5-6 5' : 'M8 1L2 6l6 5'} />
      </svg>
    </span>
  );
}
