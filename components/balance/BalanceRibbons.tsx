import { i18n } from '#i18n';

import type { Attention, Stance } from '@/lib/network/attention';
import styles from './BalanceAttention.module.css';
import { layRibbons, RIBBONS } from './balance-ribbons';

const { width, height, bar } = RIBBONS;

/**
 * Two bars and what binds them: above, where attention went; below, whom it was meant for, filled as far as they had
 * some. What was never chosen leads nowhere. The list under it says the same, for those who hear the page.
 */
export function BalanceRibbons({
  attention,
  onOpen,
}: {
  readonly attention: Attention;
  readonly onOpen: (stance: Stance) => void;
}) {
  const ribbons = layRibbons(attention);
  return (
    <div class={`${styles.ribbons} veil`} aria-hidden="true">
      <p>{i18n.t('balance.attention.above')}</p>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        <defs>
          <linearGradient id="leads-nowhere" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stop-color="var(--undecided)" stop-opacity="0.4" />
            <stop offset="1" stop-color="var(--undecided)" stop-opacity="0" />
          </linearGradient>
        </defs>
        <rect class={styles.track} width={width} height={bar} />
        <rect class={styles.track} y={height - bar} width={width} height={bar} />
        {ribbons.map(({ stance, went, chosen, had, path }) => (
          <g key={stance} class={`${styles.ribbon} ${styles[stance]}`} onClick={() => onOpen(stance)}>
            {path && <path d={path} class={chosen ? styles.bound : styles.lost} />}
            <Bar {...went} y={0} class={styles.full} />
            {chosen && <Bar {...chosen} y={height - bar} class={styles.empty} />}
            {had && <Bar {...had} y={height - bar} class={styles.full} />}
          </g>
        ))}
      </svg>
      <p>{i18n.t('balance.attention.below')}</p>
    </div>
  );
}

function Bar(props: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly class: string | undefined;
}) {
  const { from, to, y } = props;
  return to > from ? <rect class={props.class} x={from} width={to - from} y={y} height={bar} /> : undefined;
}
