import { z } from './zod';

import { daySchema, type Day, type Month } from './day';

/**
 * What the user's own data exports show of a relation: counts and dates, never a word that was written. Days and
 * months are those of Greenwich, so that one file says the same wherever it is read.
 */
export interface Trace {
  /** Packed by {@link packMonths}; empty where nothing was written. */
  readonly months: string;
  /** The days on which each last wrote. */
  readonly lastOut?: Day;
  readonly lastIn?: Day;
  /** The last day on which both had written within 30 days. */
  readonly lastBoth?: Day;
  readonly connectedOn?: Day;
  /** Whose invitation made the connection. */
  readonly invitedBy?: 'me' | 'them';
  readonly endorsementsGiven?: number;
  readonly endorsementsReceived?: number;
  readonly recommendationsGiven?: number;
  readonly recommendationsReceived?: number;
}

/** What was written in some time, in conversations of exactly two. */
export interface Turns {
  /** Turns of the user, and of the other. */
  readonly out: number;
  readonly in: number;
  /** Turns that began a conversation, or began it again after 30 days of silence. */
  readonly firstMe: number;
  readonly firstThem: number;
  /** Of `firstThem`, those that the user answered within 14 days; of `firstMe`, those that the other did. */
  readonly answeredMe: number;
  readonly answeredThem: number;
}

export const NO_TURNS: Turns = { out: 0, in: 0, firstMe: 0, firstThem: 0, answeredMe: 0, answeredThem: 0 };

/** The order in which a month's numbers are packed. */
const FIELDS = ['out', 'in', 'firstMe', 'firstThem', 'answeredMe', 'answeredThem'] as const;

const MONTH_FORM = '[0-9a-z]{3}(?:\\.[0-9a-z]{0,6}){1,6}';

const packedForm = new RegExp(`^(?:${MONTH_FORM}(?: ${MONTH_FORM})*)?$`);

const count = z.optional(
  z.custom<number>(
    (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0,
    'not a count',
  ),
);
const day = z.optional(daySchema);

export const traceSchema: z.ZodMiniType<Trace> = z.object({
  months: z.string().check(z.maxLength(20_000), z.regex(packedForm, 'months that cannot be read')),
  lastOut: day,
  lastIn: day,
  lastBoth: day,
  connectedOn: day,
  invitedBy: z.optional(z.enum(['me', 'them'])),
  endorsementsGiven: count,
  endorsementsReceived: count,
  recommendationsGiven: count,
  recommendationsReceived: count,
});

/**
 * Months and their turns as text, earliest first: the month (counted from the year 0) in three digits of base 36, then
 * a dot and a number each, nought left empty and empty ends left out. A year of letters takes some hundred characters.
 */
export function packMonths(months: ReadonlyMap<Month, Turns>): string {
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, turns]) => {
      const numbers = FIELDS.map((field) => (turns[field] === 0 ? '' : turns[field].toString(36))).join('.');
      return `${packMonth(month)}.${numbers.replace(/\.+$/, '')}`;
    })
    .join(' ');
}

/** @returns months and their turns, earliest first; of text that {@link packMonths} did not write, what can be read */
export function unpackMonths(packed: string): Map<Month, Turns> {
  const months = new Map<Month, Turns>();
  if (!packedForm.test(packed) || packed === '') return months;
  for (const month of packed.split(' ')) {
    const [index = '', ...numbers] = month.split('.');
    const read = FIELDS.map((field, at) => [field, Number.parseInt(numbers[at] || '0', 36)] as const);
    months.set(unpackMonth(index), Object.fromEntries(read) as unknown as Turns);
  }
  return months;
}

/** All turns of a trace, or those since a month, that month included. */
export function sumTurns(trace: Pick<Trace, 'months'>, since: Month = ''): Turns {
  let sum = NO_TURNS;
  for (const [month, turns] of unpackMonths(trace.months)) if (month >= since) sum = addTurns(sum, turns);
  return sum;
}

export function addTurns(some: Turns = NO_TURNS, more: Turns): Turns {
  return Object.fromEntries(FIELDS.map((field) => [field, some[field] + more[field]])) as unknown as Turns;
}

function packMonth(month: Month): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return (year * 12 + index - 1).toString(36).padStart(3, '0');
}

function unpackMonth(packed: string): Month {
  const months = Number.parseInt(packed, 36);
  const [year, index] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(index).padStart(2, '0')}`;
}
