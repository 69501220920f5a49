import { z } from './zod';

import { isDay, type Day } from './day';
import { leavesWindow, type Exchange } from './exchange';
import type { Person } from './person';

/** The few numbers that sum a network up. All are counts of people, but the last two, counts of exchanges. */
export const COUNTS = [
  'people',
  'strong',
  'weak',
  'untagged',
  'same',
  'other',
  'giving',
  'mutual',
  'receiving',
  'deepen',
  'occasional',
  'fade',
  'given',
  'received',
] as const;
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

/**
 * What is kept up to date, change by change: what holds on any day, and how the counts change on which day
 * (an exchange comes into the last twelve months on its own day and leaves them a year later).
 * So the summary is right on a day on which nobody opened anything, and is never worked out from all people.
 */
export interface Summary {
  readonly always: Counts;
  readonly from: Readonly<Record<Day, Partial<Counts>>>;
}

/** Checked in plain code, not by a schema a day: every change reads the summary, and it has hundreds of days. */
export const countsSchema = z.custom<Counts>(isCounts, 'not counts');

export const summarySchema = z.custom<Summary>(isSummary, 'not a summary');

export const NOBODY: Summary = { always: countsOf(() => 0), from: {} };

/** What one person and their ledger add to the summary. */
export function summarise(person: Person | undefined, ledger: readonly Exchange[]): Summary {
  if (!person) return NOBODY;
  const holds: Record<string, boolean> = {
    people: true,
    untagged: person.tie === undefined,
    [person.tie ?? '']: true,
    [person.bridge ?? '']: true,
    [person.reciprocity ?? '']: true,
    [person.choice ?? '']: true,
  };
  const from: Record<Day, Partial<Counts>> = {};
  for (const { day, direction } of ledger) {
    if (direction === 'both') continue;
    count(from, day, direction, 1);
    count(from, leavesWindow(day), direction, -1);
  }
  return { always: countsOf((name) => (holds[name] ? 1 : 0)), from };
}

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

/** The counts as they stand on a day. */
export function countsOn(summary: Summary, today: Day): Counts {
  const reached = Object.entries(summary.from).filter(([day]) => day <= today);
  return countsOf((name) =>
    reached.reduce((sum, [, counts]) => sum + (counts[name] ?? 0), summary.always[name]),
  );
}

/** The next day after `today` on which the counts change by themselves. */
export function nextTurn(summary: Summary, today: Day): Day | undefined {
  return Object.keys(summary.from)
    .filter((day) => day > today)
    .sort()[0];
}

function isSummary(value: unknown): value is Summary {
  if (!isRecord(value) || !isCounts(value['always']) || !isRecord(value['from'])) return false;
  return Object.entries(value['from']).every(([day, counts]) => isDay(day) && isChange(counts));
}

function isCounts(value: unknown): value is Counts {
  return isRecord(value) && COUNTS.every((name) => Number.isSafeInteger(value[name]));
}

function isChange(value: unknown): value is Partial<Counts> {
  return (
    isRecord(value) &&
    Object.entries(value).every(([name, by]) => names.has(name) && Number.isSafeInteger(by))
  );
}

const names: ReadonlySet<string> = new Set(COUNTS);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function countsOf(value: (name: keyof Counts) => number): Counts {
  return Object.fromEntries(COUNTS.map((name) => [name, value(name)])) as Counts;
}

function count(from: Record<Day, Partial<Counts>>, day: Day, name: keyof Counts, by: number): void {
  const { [name]: before = 0, ...others } = from[day] ?? {};
  const after = before + by;
  if (after !== 0) from[day] = { ...others, [name]: after };
  else if (Object.keys(others).length > 0) from[day] = others;
  else delete from[day];
}
