import type { Stamp } from '@/lib/network/clock';
import { monthSchema, type Month } from '@/lib/network/day';
import { exportDaySchema, type ExportDay } from '@/lib/network/export-day';
import { personIdSchema, type PersonId } from '@/lib/network/person';
import { registersSchema, type Registers } from '@/lib/network/register';
import { wholeNumber, z } from '@/lib/network/zod';

import { parseWith } from './parse';
import { keptSchema, placeSchema } from './parse-act';
import { stampSchema, type Kept, type Place } from './stored';

/** What was taken in from a file. */
export interface ImportRecord {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The name of the file. */
  readonly from: string;
  /** How many people came, became otherwise, and went, since they were forgotten elsewhere. */
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly undoneBy?: Stamp | undefined;
  /** Months whose counts came with it. */
  readonly months?: readonly Month[] | undefined;
  /** The names of settings that were taken from the file; whoever imports says which. */
  readonly settings?: readonly string[] | undefined;
  /** Their values, as they came; imports of before have none. */
  readonly brought?: Readonly<Record<string, unknown>> | undefined;
  /** Its settings lie elsewhere: they are still to be set, or, undone, to be put back. @see settleSettings */
  readonly settingsWait?: boolean | undefined;
  /** Of an export: of when it is. */
  readonly exported?: ExportDay | undefined;
  /** All of it was here: nothing is remembered of it but of when it is. */
  readonly allKnown?: boolean | undefined;
}

const importSchema: z.ZodMiniType<ImportRecord> = z.object({
  at: z.number(),
  from: z.string(),
  added: wholeNumber(),
  changed: wholeNumber(),
  gone: wholeNumber(),
  undoneBy: z.optional(stampSchema),
  months: z.optional(z.array(monthSchema)),
  settings: z.optional(z.array(z.string())),
  brought: z.optional(z.record(z.string(), z.unknown())),
  settingsWait: z.optional(z.boolean()),
  exported: z.optional(exportDaySchema),
  allKnown: z.optional(z.boolean()),
});

/** Where registers lie that an import may write: acts write no traces. */
type ImportPlace = Place | { readonly in: 'trace'; readonly of: PersonId };

/** Registers that an import wrote: what they held before, if they were there, and their stamps after it, packed. */
export interface Replaced {
  readonly place: ImportPlace;
  readonly before?: Registers | undefined;
  readonly after: string;
}

/** A piece of what undoes an import: registers that it wrote, or a record that its tombstones took away. */
export type Undoing = Replaced | { readonly lost: Kept };

/** The most frequent first: of a large import, thousands are read, and each that does not fit costs its reasons. */
const importPlaceSchema = z.union([
  z.object({ in: z.enum(['row', 'trace', 'texts', 'objective']), of: personIdSchema }),
  placeSchema,
]);

const undoingSchema: z.ZodMiniType<readonly Undoing[]> = z.array(
  z.union([
    z.object({ place: importPlaceSchema, before: z.optional(registersSchema), after: z.string() }),
    z.object({ lost: keptSchema }),
  ]),
);

export function parseImport(value: unknown, id: string): ImportRecord {
  return parseWith(importSchema, value, `imports/${id}`);
}

export function parseUndoing(value: unknown, id: string): readonly Undoing[] {
  return parseWith(undoingSchema, value, `imports/${id}`);
}
