import { z } from './zod';

import { NEVER } from './clock';
import { addMonths, daySchema, isDay, isMonth, type Day, type Month } from './day';
import type { PersonId } from './person';
import { isGone, registersShape, unpackStamps, type Edit, type Registers } from './register';
import { DIRECTIONS, KINDS, type Direction, type Kind } from './words';

/** Sixteen hexadecimal digits, drawn at random. */
export type ExchangeId = string;

/** One dated act between the user and a person. */
export interface Exchange {
  readonly id: ExchangeId;
  readonly day: Day;
  /** Only the month is known here, which is all that the mirror carries; `day` is its first. */
  readonly isWholeMonth?: boolean;
  readonly direction: Direction;
  /** A `conversation` exactly where the direction is `both`. */
  readonly kind: Kind | 'conversation';
  readonly text?: string;
  /** Who was introduced, for an introduction. */
  readonly introduced?: PersonId;
}

/** What is stored of an exchange. A removed one keeps its stamps and the register `gone`, as its tombstone. */
export interface ExchangeRow extends Registers {
  readonly id: ExchangeId;
}

export const exchangeSchema: z.ZodMiniType<Exchange> = z.object({
  id: z.string(),
  day: daySchema,
  isWholeMonth: z.optional(z.boolean()),
  direction: z.enum(DIRECTIONS),
  kind: z.enum([...KINDS, 'conversation']),
  text: z.optional(z.string()),
  introduced: z.optional(z.string()),
});

export type ExchangeEdit = {
  readonly [F in keyof Omit<Exchange, 'id' | 'isWholeMonth'>]?: Exchange[F] | undefined;
};

export const exchangeRowSchema = z.object({
  ...registersShape,
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});

/**
 * A stored row as an exchange; `undefined` where it was removed or does not hold together. What two edits made a
 * conversation of on the one side only is a conversation: nothing is lost for not fitting.
 */
export function readExchange({ id, ...row }: ExchangeRow): Exchange | undefined {
  const { direction, kind, text, introduced } = row.values;
  const month = monthIn(row);
  const day = month === undefined ? row.values['day'] : `${month}-01`;
  if (isGone(row) || !isDay(day) || !isOneOf(DIRECTIONS, direction)) return undefined;
  const act =
    direction === 'both' || kind === 'conversation' ? talk : isOneOf(KINDS, kind) && { direction, kind };
  if (!act) return undefined;
  return {
    id,
    day,
    ...(month !== undefined && { isWholeMonth: true }),
    ...act,
    ...(typeof text === 'string' && { text }),
    ...(typeof introduced === 'string' && { introduced }),
  };
}

const talk = { direction: 'both', kind: 'conversation' } as const;

/**
 * The month in which it was, where that is all that is known: the mirror carries `month` under the stamp of the `day`
 * it is of. So whoever has the day keeps it, and whoever changes it later is believed everywhere.
 */
function monthIn({ values, stamps }: Registers): Month | undefined {
  const month = values['month'];
  if (!isMonth(month)) return undefined;
  const written = unpackStamps(stamps);
  return (written['month'] ?? NEVER) > (written['day'] ?? NEVER) ? month : undefined;
}

/** Latest first; those of one day by id, so that the order never jumps. */
export function readLedger(rows: readonly ExchangeRow[]): Exchange[] {
  return rows
    .map(readExchange)
    .filter((exchange) => exchange !== undefined)
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
}

/** An edit as registers; empty text clears. */
export function exchangeEditOf(edit: ExchangeEdit): Edit {
  return Object.fromEntries(
    Object.entries(edit).map(([field, value]) => [field, value === '' ? undefined : value]),
  );
}

/** What a ledger adds up to, for the sentence above it. */
export interface LedgerCount {
  readonly given: number;
  readonly received: number;
  readonly conversations: number;
  /** The day of the earliest exchange; none in an empty ledger. */
  readonly since?: Day;
}

export function countLedger(ledger: readonly Exchange[]): LedgerCount {
  const count = (direction: Direction) =>
    ledger.filter((exchange) => exchange.direction === direction).length;
  const since = ledger.map((exchange) => exchange.day).sort()[0];
  return {
    given: count('given'),
    received: count('received'),
    conversations: count('both'),
    ...(since !== undefined && { since }),
  };
}

/** How long an exchange counts in the summary, in months. */
const WINDOW = 12;

/** The first day on which an exchange no longer counts in the last twelve months. */
export function leavesWindow(day: Day): Day {
  return addMonths(day, WINDOW);
}

function isOneOf<const T extends string>(allowed: readonly T[], value: unknown): value is T {
  return (allowed as readonly unknown[]).includes(value);
}
