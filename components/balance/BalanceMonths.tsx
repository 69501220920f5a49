import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import type { Passage } from '@/lib/network/passage';
import { DIRECTIONS } from '@/lib/network/words';
import styles from './BalanceTime.module.css';

const [HEIGHT, STEP, WIDTH] = [96, 14, 10];

/** Exchanges a month: what I gave rises, what I was given hangs, and how often we met stands as a dot in between. */
export function BalanceMonths({ months }: { readonly months: Passage['months'] }) {
  const most = Math.max(1, ...months.map(({ given, received }) => Math.max(given, received)));
  const unit = (HEIGHT / 2 - 8) / most;
  return (
    <figure class={styles.months}>
      <figcaption class={styles.label}>{i18n.t('balance.time.exchanges')}</figcaption>
      <svg viewBox={`0 0 ${months.length * STEP} ${HEIGHT}`} class="veil" aria-hidden="true">
        <path class={styles.floor} d={`M0 ${HEIGHT / 2}H${months.length * STEP}`} />
        {months.map(({ month, given, received, both }, at) => {
          const x = at * STEP + (STEP - WIDTH) / 2;
          return (
            <g key={month}>
              <title>{sayMonth(month)}</title>
              <rect
                class={styles.given}
                x={x}
                width={WIDTH}
                y={HEIGHT / 2 - 5 - given * unit}
                height={given * unit}
              />
              <rect class={styles.received} x={x} width={WIDTH} y={HEIGHT / 2 + 5} height={received * unit} />
              {both > 0 && (
                <circle
                  class={styles.both}
                  cx={x + WIDTH / 2}
                  cy={HEIGHT / 2}
                  r={Math.min(4.5, 1.5 + both / 2)}
                />
              )}
            </g>
          );
        })}
      </svg>
      <p class={styles.ends}>
        <span>{sayMonth(months[0]?.month ?? '')}</span>
        <span>{sayMonth(months.at(-1)?.month ?? '')}</span>
      </p>
      <ul class={styles.legend}>
        {DIRECTIONS.map((way) => (
          <li key={way}>
            <span class={`${styles.dot} ${styles[way]}`} aria-hidden="true" />{' '}
            {i18n.t(`words.direction.${way}`)}{' '}
            <b class="veil">{sayNumber(months.reduce((sum, month) => sum + month[way], 0))}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}
