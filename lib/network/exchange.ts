import { z } from './zod';

import type { Day } from './day';
import type { PersonId } from './person';
import { registersShape, type Registers } from './register';
import type { Direction, Kind } from './words';

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

export type ExchangeEdit = {
  readonly [F in keyof Omit<Exchange, 'id' | 'isWholeMonth'>]?: Exchange[F] | undefined;
};

export const exchangeRowSchema = z.object({
  ...registersShape,
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});
