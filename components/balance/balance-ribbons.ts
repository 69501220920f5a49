import { countAttention, STANCES, type Attention, type Stance } from '@/lib/network/attention';

/** A stretch of a bar: from where to where, in units of the picture. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How one part of attention is drawn: where it went above, where it was chosen below, and what binds the two. */
export interface Ribbon {
  readonly stance: Stance;
  readonly went: Stretch;
  /** Nothing where nobody was chosen so, and for those of whom nothing was said. */
  readonly chosen: Stretch | undefined;
  /** That part of `chosen` which had some attention. */
  readonly had: Stretch | undefined;
  /** From the bar above to the bar below, or into nothing. */
  readonly path: string;
}

export const RIBBONS = { width: 640, height: 190, bar: 22, gap: 3 } as const;

/** Lays the parts out, in the order of {@link STANCES}; both bars are as wide as the picture. */
export function layRibbons(attention: Pick<Attention, 'by' | 'times' | 'turns'>): Ribbon[] {
  const { by } = attention;
  const people = STANCES.reduce((sum, stance) => sum + (isChoice(stance) ? by[stance].people : 0), 0);
  const went = divide(
    STANCES.map((stance) => countAttention(by[stance])),
    countAttention(attention),
  );
  const chosen = divide(
    STANCES.map((stance) => (isChoice(stance) ? by[stance].people : 0)),
    people,
  );
  return STANCES.map((stance, at) => {
    const above = went[at] ?? EMPTY;
    const below = isChoice(stance) && by[stance].people > 0 ? (chosen[at] ?? EMPTY) : undefined;
    const share = by[stance].people === 0 ? 0 : by[stance].attended / by[stance].people;
    return {
      stance,
      went: above,
      chosen: below,
      had: below && { from: below.from, to: below.from + (below.to - below.from) * share },
      path: widthOf(above) === 0 ? '' : below ? bind(above, below) : fadeOut(above),
    };
  });
}

const EMPTY: Stretch = { from: 0, to: 0 };

function isChoice(stance: Stance): boolean {
  return stance !== 'undecided';
}

function widthOf({ from, to }: Stretch): number {
  return to - from;
}

/** Stretches of the whole width, a little apart; what counts nothing has none. */
function divide(counts: readonly number[], all: number): Stretch[] {
  const some = counts.filter((count) => count > 0).length;
  const room = RIBBONS.width - RIBBONS.gap * Math.max(0, some - 1);
  let from = 0;
  return counts.map((count) => {
    if (count === 0) return { from: round(from), to: round(from) };
    const to = from + (room * count) / all;
    const stretch = { from: round(from), to: round(to) };
    from = to + RIBBONS.gap;
    return stretch;
  });
}

function bind(above: Stretch, below: Stretch): string {
  const [top, bottom] = [RIBBONS.bar, RIBBONS.height - RIBBONS.bar];
  const middle = (top + bottom) / 2;
  return (
    `M${above.from} ${top}C${above.from} ${middle} ${below.from} ${middle} ${below.from} ${bottom}` +
    `H${below.to}C${below.to} ${middle} ${above.to} ${middle} ${above.to} ${top}Z`
  );
}

/** Attention that nobody chose leads nowhere. */
function fadeOut({ from, to }: Stretch): string {
  const end = RIBBONS.bar + (RIBBONS.height - 2 * RIBBONS.bar) * 0.62;
  return `M${from} ${RIBBONS.bar}V${end}H${to}V${RIBBONS.bar}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
