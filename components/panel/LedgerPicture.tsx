import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import type { Day } from '@/lib/network/day';
import { countLedger } from '@/lib/network/count-ledger';
import type { Exchange } from '@/lib/network/exchange';
import { placeInTime } from './ledger-places';
import styles from './LedgerPicture.module.css';

const WIDTH = 240;
const HEIGHT = 52;
const MARGIN = 5;

/**
 * Both sides at a glance: what I gave above the line, what they gave below it, each where it lies in time,
 * conversations on the line itself. The sentence under it says the same, so those who hear the page miss nothing.
 */
export function LedgerPicture({
  ledger,
  today,
}: {
  readonly ledger: readonly Exchange[];
  readonly today: Day;
}) {
  const { given, received, since } = countLedger(ledger, today);
  if (since === undefined) return undefined;
  const places = placeInTime(ledger, today);
  return (
    <div class={`${styles.picture} veil`} aria-hidden="true">
      <p class={styles.row}>
        <span class={styles.given}>
          {i18n.t('panel.ledger.me')} <b>{given}</b>
        </span>
        <span class={styles.received}>
          {i18n.t('panel.ledger.them')} <b>{received}</b>
        </span>
      </p>
      <svg class={styles.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <path class={styles.axis} d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
        {places.map(({ exchange: { id, direction }, at, row }) => {
          const x = MARGIN + at * (WIDTH - 2 * MARGIN);
          const lift = 9 + Math.min(row, 2) * 6;
          return direction === 'both' ? (
            <path key={id} class={styles.both} d={`M${x} ${HEIGHT / 2 - 3}v6`} />
          ) : (
            <circle
              key={id}
              class={styles[direction]}
              cx={x}
              cy={HEIGHT / 2 + (direction === 'given' ? -lift : lift)}
              r="3.5"
            />
          );
        })}
      </svg>
      <p class={styles.row}>
        <span>{sayMonth(since)}</span>
        <span>{i18n.t('panel.ledger.today')}</span>
      </p>
    </div>
  );
}
