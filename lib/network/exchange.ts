import { z } from './zod';

import { addMonths, daySchema, isDay, type Day } from './day';
import type { PersonId } from './person';
import { registersShape, type Edit, type Registers } from './register';
import { DIRECTIONS, KINDS, type Direction, type Kind } from './words';

/** Sixteen hexadecimal digits, drawn at random. */
export type ExchangeId = string;

/** One dated act between the user and a person. */
export interface Exchange {
  readonly id: ExchangeId;
  readonly day: Day;
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
  direction: z.enum(DIRECTIONS),
  kind: z.enum([...KINDS, 'conversation']),
  text: z.optional(z.string()),
  introduced: z.optional(z.string()),
});

export type ExchangeEdit = { readonly [F in keyof Omit<Exchange, 'id'>]?: Exchange[F] | undefined };

export const exchangeRowSchema = z.object({
  ...registersShape,
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});

/**
 * A stored row as an exchange; `undefined` where it was removed or does not hold together. What two edits made a
 * conversation of on the one side only is a conversation: nothing is lost for not fitting.
 */
export function readExchange({ id, values }: ExchangeRow): Exchange | undefined {
  const { gone, day, direction, kind, text, introduced } = values;
  if (gone === true || !isDay(day) || !isOneOf(DIRECTIONS, direction)) return undefined;
  const act =
    direction === 'both' || kind === 'conversation' ? talk : isOneOf(KINDS, kind) && { direction, kind };
  if (!act) return undefined;
  return {
    id,
    day,
    ...act,
    ...(typeof text === 'string' && { text }),
    ...(typeof introduced === 'string' && { introduced }),
  };
}

const talk = { direction: 'both', kind: 'conversation' } as const;

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
