import { z } from './zod';

import { daySchema, type Day } from './day';
import type { PersonId } from './person';
import { registersShape, type Edit, type Registers } from './register';
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
