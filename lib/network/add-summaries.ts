import type { Day } from './day';
import { COUNTS, countsOf, countsOn, NOBODY, type Counts, type Summary } from './summary';

/** `summary + sign × part`. Days on which nothing changes are left out, so equal networks have equal summaries. */
export function addSummary(summary: Summary, part: Summary, sign: 1 | -1 = 1): Summary {
  const from: Record<Day, Partial<Counts>> = { ...summary.from };
  for (const [day, counts] of Object.entries(part.from)) {
    for (const [name, value] of Object.entries(counts)) count(from, day, name as keyof Counts, sign * value);
  }
  return { always: countsOf((name) => summary.always[name] + sign * part.always[name]), from };
}

/** The sum of many parts, at the price of one pass. */
export function sumUp(parts: Iterable<Summary>): Summary {
  const always: Record<keyof Counts, number> = { ...NOBODY.always };
  const from: Record<Day, Partial<Counts>> = {};
  for (const part of parts) {
    for (const name of COUNTS) always[name] += part.always[name];
    for (const [day, counts] of Object.entries(part.from)) {
      for (const [name, value] of Object.entries(counts)) count(from, day, name as keyof Counts, value);
    }
  }
  return { always, from };
}

/**
 * The summary with what came before a day counted into what holds always: right from that day on, and no longer
 * growing with the years.
 */
export function foldPast(summary: Summary, since: Day): Summary {
  if (Object.keys(summary.from).every((day) => day > since)) return summary;
  const days = Object.entries(summary.from);
  return {
    always: countsOn(summary, since),
    from: Object.fromEntries(days.filter(([day]) => day > since)),
  };
}

/** Counts `by` more from a day on. What comes to nothing is left out. */
export function count(from: Record<Day, Partial<Counts>>, day: Day, name: keyof Counts, by: number): void {
  const { [name]: before = 0, ...others } = from[day] ?? {};
  const after = before + by;
  if (after !== 0) from[day] = { ...others, [name]: after };
  else if (Object.keys(others).length > 0) from[day] = others;
  else delete from[day];
}
