import { z } from '@/lib/network/zod';

/**
 * The backup: one JSON file with everything in it, made to be read by others too. Its shape is published as JSON Schema
 * in backup.schema.json, made from these schemas.
 *
 * A record is what is known of one person: `values` by field, and `stamps`, which say when each field was last written
 * (a field with a stamp and no value was cleared), for merging. What belongs to one record stands on one line, so that
 * a place in the file can be named by its line; any other layout of the same JSON is read as well.
 */
export const FORMAT = 'liant-backup';

/** Up by one with each change that an older Liant would misread; files of every version before are still read. */
export const VERSION = 1;

/** Larger ones are not read (bytes). 30,000 people with a ledger each take some 50 MB. */
export const MAX_BYTES = 500_000_000;

/** More records are not read: no network has them, and all are held at once while they are merged. */
export const MAX_RECORDS = 500_000;

/** Longest text that is kept, as the store has it, in UTF-16 units. */
const MAX_TEXT = 100_000;

const idSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/), z.meta({ id: 'id' }));

const stampSchema = z.string().check(
  z.regex(/^[0-9][0-9a-z]{17}$/),
  z.meta({
    id: 'stamp',
    description:
      'When, and where: 9 characters of time (milliseconds since 1970, base 36), 3 of a counter, 6 of the device.',
  }),
);

/** Neither control characters nor the one name by which an object can be turned into another. */
const fieldSchema = z
  .string()
  .check(z.maxLength(2_200), z.regex(/^(?!__proto__$)[^\p{Cc}]+$/u), z.meta({ id: 'field' }));

const valueSchema = z
  .union([z.string().check(z.maxLength(MAX_TEXT)), z.number(), z.boolean()])
  .check(z.meta({ id: 'value' }));

/** Stamps come in groups, each with the fields that were written then: most are written together. */
const registersShape = {
  values: z.record(fieldSchema, valueSchema),
  stamps: z.record(stampSchema, z.array(fieldSchema)),
};

const stamped = z.refine<BackupRegisters>(areStamped, 'a value without a stamp');

const registersSchema = z.object(registersShape).check(stamped, z.meta({ id: 'registers' }));

const exchangeSchema = z
  .object({ id: idSchema, ...registersShape })
  .check(stamped, z.meta({ id: 'exchange' }));

/** Something the user wants from the coming months. People are linked to it by the field `for/` and its id. */
export const objectiveSchema = z
  .object({ id: idSchema, ...registersShape })
  .check(stamped, z.meta({ id: 'objective' }));

const partShape = {
  id: idSchema,
  ...registersShape,
  texts: z.optional(registersSchema),
  trace: z.optional(registersSchema),
  exchanges: z.optional(z.array(exchangeSchema)),
};

const partSchema = z.object(partShape).check(stamped, z.meta({ id: 'part' }));

export const personSchema = z.object({ ...partShape, joined: z.optional(z.array(partSchema)) }).check(
  stamped,
  z.meta({
    id: 'person',
    description: 'One person: their own record, and those of the same person that were joined into it.',
  }),
);

/** What is left of a record that was forgotten: digests, by which it is known again and nobody is read. */
export const forgottenSchema = z.object({
  id: idSchema,
  stamp: stampSchema,
  digests: z.array(z.string().check(z.maxLength(64))),
  lifted: z.optional(z.boolean()),
  welcomed: z.optional(z.boolean()),
  because: z.optional(idSchema),
});

/** The counts at the end of a month that is over. */
export const monthSchema = z.object({
  month: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  counts: z.record(z.string(), z.number()),
});

export const settingsSchema = z.object({
  letters: z.optional(z.boolean()),
  hideLabels: z.optional(z.boolean()),
  fillOnTag: z.optional(z.boolean()),
  budget: z.optional(z.number()),
  reviewSize: z.optional(z.number()),
  reviewDay: z.optional(z.number()),
  reviewHour: z.optional(z.number()),
  reminder: z.optional(z.boolean()),
  columns: z.optional(z.readonly(z.array(z.string()))),
  views: z.optional(z.readonly(z.array(z.readonly(z.object({ name: z.string(), view: z.string() }))))),
});

const headShape = {
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** When it was made, as ISO 8601 has it, in UTC. */
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)),
  /** Which of the user's devices made it: what its stamps end with. */
  device: z.string().check(z.regex(/^[0-9a-z]{6}$/)),
  settings: settingsSchema,
};

/** What stands before the records. */
export const headSchema = z.object(headShape);

/** The whole file. */
export const backupSchema = z.object({
  ...headShape,
  months: z.array(monthSchema),
  people: z.array(personSchema),
  forgotten: z.array(forgottenSchema),
  objectives: z.optional(z.array(objectiveSchema)),
});

export interface BackupRegisters {
  readonly values: Record<string, string | number | boolean>;
  readonly stamps: Record<string, string[]>;
}
export type BackupPerson = z.infer<typeof personSchema>;
export type BackupPart = NonNullable<BackupPerson['joined']>[number];
export type BackupForgotten = z.infer<typeof forgottenSchema>;
export type BackupObjective = z.infer<typeof objectiveSchema>;
export type BackupMonth = z.infer<typeof monthSchema>;
export type BackupSettings = z.infer<typeof settingsSchema>;
export type BackupHead = z.infer<typeof headSchema>;

function areStamped({ values, stamps }: BackupRegisters): boolean {
  const fields = new Set(Object.values(stamps).flat());
  return Object.keys(values).every((field) => fields.has(field));
}
