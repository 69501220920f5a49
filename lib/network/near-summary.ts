import { countsOn } from './count-on';
import { addMonths, type Day } from './day';
import { lengthThrough } from './sum-turns';
import type { Summary } from './summary';

/** A summary as it is copied: what is past is counted in, what is more than a month away is left out. */
export function nearSummary(summary: Summary, today: Day): Summary {
  const last = addMonths(today, 1);
  const [from, until] = [lengthThrough(summary.turns, today), lengthThrough(summary.turns, last)];
  return { always: countsOn(summary, today), turns: summary.turns.slice(from, until) };
}
