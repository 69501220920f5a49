import { actShape } from '@/lib/network/act';
import { exchangeRowSchema } from '@/lib/network/exchange';
import { personIdSchema } from '@/lib/network/person';
import { personRowSchema } from '@/lib/network/person-row';
import { registersSchema } from '@/lib/network/register';
import { z } from '@/lib/network/zod';

import { parseWith } from './parse';
import { stampSchema, type ActRecord } from './stored';

const valueSchema = z.union([z.string(), z.number(), z.boolean()]);

export const placeSchema = z.union([
  z.object({ in: z.enum(['row', 'texts', 'objective']), of: personIdSchema }),
  z.object({ in: z.literal('ledger'), of: personIdSchema, exchange: z.string() }),
]);

export const beforeSchema = z.object({
  place: placeSchema,
  fields: z.array(z.object({ field: z.string(), stamp: stampSchema, value: z.optional(valueSchema) })),
});

export const keptSchema = z.object({
  row: personRowSchema,
  texts: z.array(z.tuple([personIdSchema, registersSchema])),
  ledgers: z.array(z.tuple([personIdSchema, z.array(exchangeRowSchema)])),
  traces: z.optional(z.array(z.tuple([personIdSchema, registersSchema]))),
  // Each is parsed where it is brought back.
  undoing: z.optional(
    z.object({ acts: z.array(z.unknown()), pieces: z.array(z.tuple([z.string(), z.array(z.unknown())])) }),
  ),
});

const actRecordSchema: z.ZodMiniType<ActRecord> = z.object({
  ...actShape,
  before: z.array(beforeSchema),
  undoneBy: z.optional(stampSchema),
  part: z.optional(personIdSchema),
  kept: z.optional(keptSchema),
  welcomed: z.optional(z.array(personIdSchema)),
});

export function parseAct(value: unknown): ActRecord {
  return parseWith(actRecordSchema, value, 'an act');
}
