import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import type { Month } from '@/lib/network/day';
import type { KeptBalance } from '@/lib/network/kept-balance';
import { BalanceMonths } from './BalanceMonths';
import { BalancePart } from './BalancePart';
import styles from './BalanceTime.module.css';
import { sayLacking, sayPace, saySince, sayUncounted } from './balance-words';

const COUNTED = [
  'strong',
  'weak',
  'same',
  'other',
  'deepen',
  'fade',
  'nourishing',
  'stagnant',
  'demanding',
  'dormant',
] as const;

/** How it came about: the same few counts month by month, small and beside each other, and exchanges a month. */
export function BalanceTime({ kept }: { readonly kept: KeptBalance }) {
  const { months, balance } = kept;
  return (
    <BalancePart
      title={i18n.t('balance.time.title')}
      says={[sayPace(balance.passage)]}
      from={[
        saySince(kept),
        i18n.t('balance.time.from'),
        ...sayUncounted(kept),
        sayLacking(balance.lacking.exchanges, 'exchanges'),
      ]}
      research={{ says: i18n.t('balance.time.research'), source: i18n.t('balance.time.source') }}
    >
      <BalanceMonths months={balance.passage.months} />
      <ul class={styles.multiples} aria-label={i18n.t('balance.time.multiples')}>
        {COUNTED.map((name) => (
          <li key={name}>
            <Multiple label={nameOf(name)} course={courseOf(months, name)} />
          </li>
        ))}
      </ul>
    </BalancePart>
  );
}

const [WIDTH, HEIGHT] = [150, 44];

function Multiple({ label, course }: { readonly label: string; readonly course: Course }) {
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last) return undefined;
  const most = Math.max(1, ...course.map(({ count }) => count));
  const x = (at: number) => (course.length === 1 ? WIDTH / 2 : 3 + ((WIDTH - 6) * at) / (course.length - 1));
  const y = (count: number) => HEIGHT - 3 - ((HEIGHT - 8) * count) / most;
  return (
    <div class="veil">
      <p class={styles.label}>
        {label} <b>{sayNumber(last.count)}</b>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class={styles.multiple} aria-hidden="true">
        <path class={styles.floor} d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
        <polyline points={course.map(({ count }, at) => `${x(at)},${y(count)}`).join(' ')} />
        <circle cx={x(course.length - 1)} cy={y(last.count)} r="3" />
      </svg>
      <p class={styles.small}>
        {first === last
          ? i18n.t('balance.time.begun')
          : i18n.t('balance.time.was', { count: sayNumber(first.count), month: sayMonth(first.month) })}
      </p>
    </div>
  );
}

type Counted = (typeof COUNTED)[number];
type Course = readonly { readonly month: Month; readonly count: number }[];

/** A count by month, from the first in which it was kept. */
function courseOf(months: KeptBalance['months'], name: Counted): Course {
  return months.flatMap(({ month, counts }) => {
    const count = counts[name];
    return count === undefined ? [] : [{ month, count }];
  });
}

function nameOf(name: Counted): string {
  switch (name) {
    case 'strong':
    case 'weak':
      return i18n.t(`popup.ties.${name}`);
    case 'same':
    case 'other':
      return i18n.t(`words.bridge.${name}`);
    case 'deepen':
    case 'fade':
      return i18n.t(`words.choice.${name}`);
    default:
      return i18n.t(`words.reading.${name}`);
  }
}
