import { isStamp, type Stamp } from './clock';
import { daySchema } from './day';
import type { Exchange, ExchangeEdit } from './exchange';
import { DIRECTIONS, KINDS } from './words';
import { personIdSchema, type PersonEdit, type PersonId, type TextsEdit } from './person';
import { wholeNumber, z } from './zod';

/** An act's id is the stamp of its change: acts sort by time, and a register written by an act bears its id. */
export type ActId = Stamp;

/** What somebody did, in a form that every language can put into words. Stored with what undoes it. */
export interface Act {
  readonly id: ActId;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whom it was about. Of an objective it is that one's id. */
  readonly person: PersonId;
  /** The name they had, so that the words hold when the person is gone. Of an objective, its sentence. */
  readonly name: string;
  readonly deed: Deed;
  readonly undone: boolean;
}

export type Deed =
  /** `created`: the person was not in the network before. */
  | { readonly kind: 'edited'; readonly edit: PersonEdit & TextsEdit; readonly created: boolean }
  /** The same was said of many at once. The act is listed with the first of them. */
  | { readonly kind: 'manyEdited'; readonly edit: PersonEdit; readonly count: number }
  | { readonly kind: 'exchangeAdded'; readonly exchange: Exchange; readonly created: boolean }
  | { readonly kind: 'exchangeEdited'; readonly edit: ExchangeEdit }
  | { readonly kind: 'exchangeRemoved' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'joined'; readonly other: string }
  | { readonly kind: 'parted'; readonly other: string }
  | { readonly kind: 'objective'; readonly what: ObjectiveDeed };

/** What is done to an objective. */
export const OBJECTIVE_DEEDS = ['begun', 'changed', 'reached', 'dropped', 'resumed', 'removed'] as const;
export type ObjectiveDeed = (typeof OBJECTIVE_DEEDS)[number];

export const exchangeSchema: z.ZodMiniType<Exchange> = z.object({
  id: z.string(),
  day: daySchema,
  isWholeMonth: z.optional(z.boolean()),
  direction: z.enum(DIRECTIONS),
  kind: z.enum([...KINDS, 'conversation']),
  text: z.optional(z.string()),
  introduced: z.optional(z.string()),
});

const written = z.union([
  z.string(),
  z.boolean(),
  z.undefined(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);
const edit = z.record(z.string(), written);

const deedSchema = z.union([
  z.object({ kind: z.literal('edited'), edit, created: z.boolean() }),
  z.object({ kind: z.literal('manyEdited'), edit, count: wholeNumber() }),
  z.object({ kind: z.literal('exchangeAdded'), exchange: exchangeSchema, created: z.boolean() }),
  z.object({ kind: z.literal('exchangeEdited'), edit }),
  z.object({ kind: z.literal('exchangeRemoved') }),
  z.object({ kind: z.literal('forgotten') }),
  z.object({ kind: z.literal('joined'), other: z.string() }),
  z.object({ kind: z.literal('parted'), other: z.string() }),
  z.object({ kind: z.literal('objective'), what: z.enum(OBJECTIVE_DEEDS) }),
]) as unknown as z.ZodMiniType<Deed>;

export const actShape = {
  id: z.custom<ActId>(isStamp, 'not a stamp'),
  at: z.number(),
  person: personIdSchema,
  name: z.string(),
  deed: deedSchema,
  undone: z.boolean(),
};
