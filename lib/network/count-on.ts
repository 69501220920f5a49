import type { Day } from './day';
import { eachTurn, lengthThrough } from './sum-turns';
import { COUNTS, countsOf, type Counts, type Summary } from './summary';
import { countIn } from './turns';

/** The counts as they stand on a day. */
export function countsOn({ always, turns }: Summary, today: Day): Counts {
  const counts: number[] = COUNTS.map((name) => always[name]);
  for (const [when, by] of eachTurn(turns.slice(0, lengthThrough(turns, today)))) {
    const count = countIn(when);
    counts[count] = (counts[count] ?? 0) + by;
  }
  return countsOf((_, place) => counts[place] ?? 0);
}
