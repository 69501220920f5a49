import { z } from './zod';

import { areTurns, NO_TURNS, type Turns } from './turns';

/**
 * The few numbers that sum a network up. All are counts of people, but the last two, counts of exchanges. Readings are
 * of those alone who were not left to rest: who is occasional, or fades, is never counted by what they are.
 */
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
  'nourishing',
  'stagnant',
  'demanding',
  'dormant',
  'given',
  'received',
] as const;
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

/**
 * What is kept up to date, change by change: what holds on any day, and how the counts change on which day
 * (an exchange comes into the last twelve months on its own day and leaves them a year later; a relation without one
 * turns stagnant on a day that is known).
 * So the summary is right on a day on which nobody opened anything, and is never worked out from all people.
 */
export interface Summary {
  readonly always: Counts;
  /** Counts by their places in {@link COUNTS}, to which new ones are added at the end alone. */
  readonly turns: Turns;
}

/** Checked in plain code, not by a schema a turn: every change reads the summary, and it has thousands of them. */
export const someCountsSchema = z.custom<Partial<Counts>>(isSomeCounts, 'not counts');

export const summarySchema = z.custom<Summary>(isSummary, 'not a summary');

export const NOBODY: Summary = { always: countsOf(() => 0), turns: NO_TURNS };

function isSummary(value: unknown): value is Summary {
  return isRecord(value) && isCounts(value['always']) && areTurns(value['turns'], COUNTS.length);
}

function isCounts(value: unknown): value is Counts {
  return isRecord(value) && COUNTS.every((name) => Number.isSafeInteger(value[name]));
}

function isSomeCounts(value: unknown): value is Partial<Counts> {
  return (
    isRecord(value) &&
    Object.entries(value).every(([name, by]) => names.has(name) && Number.isSafeInteger(by))
  );
}

const names: ReadonlySet<string> = new Set(COUNTS);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Counts, each by its name. */
export function countsOf(value: (name: keyof Counts, place: number) => number): Counts {
  return Object.fromEntries(COUNTS.map((name, place) => [name, value(name, place)])) as Counts;
}
