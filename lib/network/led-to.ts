import type { Day } from './day';
import type { Exchange } from './exchange';
import type { Objective } from './objective';
import type { Person } from './person';
import type { Kind } from './words';

/** Something received while an objective was pursued, from somebody linked to it. */
export interface Gain {
  readonly from: Person;
  readonly day: Day;
  readonly kind: Kind;
}

/** What an objective leads to: doors and openings, not kindnesses. */
const GAINS: readonly string[] = ['introduction', 'opportunity'] satisfies Kind[];

/** What a ledger holds of what an objective led to, from its first day to its last, or to `today`. */
export function gainsIn(
  { began, ended }: Objective,
  from: Person,
  ledger: readonly Exchange[],
  today: Day,
): Gain[] {
  const last = ended ?? today;
  return ledger
    .filter(
      ({ direction, kind, day }) =>
        direction === 'received' && GAINS.includes(kind) && began <= day && day <= last,
    )
    .map(({ day, kind }) => ({ from, day, kind: kind as Kind }));
}

/** How many of which kind, and how many of them came from strong ties, and from weak ones. */
export function countGains(gains: readonly Gain[]): {
  readonly introductions: number;
  readonly opportunities: number;
  readonly strong: number;
  readonly weak: number;
} {
  const count = (fits: (gain: Gain) => boolean) => gains.filter(fits).length;
  return {
    introductions: count(({ kind }) => kind === 'introduction'),
    opportunities: count(({ kind }) => kind === 'opportunity'),
    strong: count(({ from }) => from.tie === 'strong'),
    weak: count(({ from }) => from.tie === 'weak'),
  };
}
