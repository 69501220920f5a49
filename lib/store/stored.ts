import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

import type { Act } from '@/lib/network/act';
import { isDevice, isStamp, type Device, type Stamp } from '@/lib/network/clock';
import { daySchema, monthSchema, type Day, type Month } from '@/lib/network/day';
import type { ExchangeId, ExchangeRow } from '@/lib/network/exchange';
import type { ObjectiveId } from '@/lib/network/objective';
import { personIdSchema, type PersonId } from '@/lib/network/person';
import type { PersonRow } from '@/lib/network/person-row';
import type { Registers, Value } from '@/lib/network/register';
import { summarySchema, type Summary } from '@/lib/network/summary';
import { UNREADABLE, type WhyUnreadable } from '@/lib/network/unreadable';
import { wholeNumber, z } from '@/lib/network/zod';

/**
 * What lies where. All values are `unknown`: nothing stored is believed before a schema has read it.
 * - `people`: drawer -> rows of people; see `drawers.ts`
 * - `keys`: drawer -> what names a person (profile keys, ids joined elsewhere) -> their id; see `names.ts`
 * - `texts`, `ledgers`: person -> their longer texts, their exchanges. A part of a joined person keeps its own
 * - `traces`: drawer -> what exports show of relations, by record; see `drawn-records.ts`
 * - `state`: the one {@link Head}
 * - `snapshots`: month that is over -> its counts
 * - `acts`: what was done, by stamp, with what undoes it
 * - `forgotten`: tombstones; `broken`: what could not be read, as it was found
 * - `imports`: what was taken in from files, with what undoes it, see `imports.ts`; what undoes an act on many people, see
 *   `many.ts`
 * - `objectives`: what the user wants from the coming months, by id
 * - `mirror`: part of the mirror, see `settled.ts` -> how it was left
 */
export interface Stored extends DBSchema {
  people: { key: string; value: unknown };
  keys: { key: string; value: unknown };
  texts: { key: PersonId; value: unknown };
  ledgers: { key: PersonId; value: unknown };
  traces: { key: string; value: unknown };
  state: { key: 'head'; value: unknown };
  snapshots: { key: Month; value: unknown };
  acts: { key: Stamp; value: unknown };
  forgotten: { key: PersonId; value: unknown; indexes: { digest: string } };
  broken: { key: number; value: unknown };
  imports: { key: string; value: unknown };
  mirror: { key: number; value: unknown };
  objectives: { key: ObjectiveId; value: unknown };
}

export type StoreName = keyof { [S in keyof Stored as string extends S ? never : S]: true };
export type Database = IDBPDatabase<Stored>;
export type Writing = IDBPTransaction<Stored, StoreName[], 'readwrite'>;
export type Upgrading = IDBPTransaction<Stored, StoreName[], 'versionchange'>;
export type Reading = IDBPTransaction<Stored, StoreName[]>;

export const STORES = [
  'people',
  'keys',
  'texts',
  'ledgers',
  'traces',
  'state',
  'snapshots',
  'acts',
  'forgotten',
  'broken',
  'imports',
  'mirror',
  'objectives',
] as const satisfies readonly StoreName[];

/** One record that every change reads and writes: the clock, the count of changes, and what they add up to. */
export interface Head {
  readonly device: Device;
  /** The latest stamp issued or seen. */
  readonly clock: Stamp;
  /** Up by one with each change. */
  readonly revision: number;
  /** The month of the latest change: snapshots are taken up to the one before it. */
  readonly month: Month;
  readonly summary: Summary;
  /** The day from which on the summary is right: what came before it is folded in. */
  readonly since: Day;
  /** Whom something was done with, latest first; at most {@link RECENT}. */
  readonly recent: readonly PersonId[];
  /** By the first digit of an id, the revision at which a record of such an id last changed; see `changed.ts`. */
  readonly changed?: readonly number[] | undefined;
}

/** How many first digits an id can have. */
export const FIRST_DIGITS = 16;

/** How many people `recent` holds. */
export const RECENT = 20;

export const stampSchema = z.custom<Stamp>(isStamp, 'not a stamp');

export const headSchema = z.object({
  device: z.custom<Device>(isDevice, 'not a device'),
  clock: stampSchema,
  revision: wholeNumber(),
  month: monthSchema,
  summary: summarySchema,
  since: daySchema,
  recent: z.array(personIdSchema),
  changed: z.optional(z.array(wholeNumber())),
});

/** Where registers lie: in a person's row or texts, in an exchange of their ledger, or in an objective. */
export type Place = PersonPlace | { readonly in: 'objective'; readonly of: ObjectiveId };

export type PersonPlace =
  | { readonly in: 'row'; readonly of: PersonId }
  | { readonly in: 'texts'; readonly of: PersonId }
  | { readonly in: 'ledger'; readonly of: PersonId; readonly exchange: ExchangeId };

/** What registers held before an act wrote to them, and since when; fields without a value were clear. */
export interface Before {
  readonly place: Place;
  readonly fields: readonly FieldBefore[];
}

export interface FieldBefore {
  readonly field: string;
  readonly stamp: Stamp;
  readonly value?: Value | undefined;
}

/** All that was removed with a forgotten person. */
export interface Kept {
  readonly row: PersonRow;
  readonly texts: readonly (readonly [PersonId, Registers])[];
  readonly ledgers: readonly (readonly [PersonId, readonly ExchangeRow[]])[];
  readonly traces?: readonly (readonly [PersonId, Registers])[] | undefined;
  /** What undoes earlier acts on them. */
  readonly undoing?: Undoings | undefined;
}

/** What could be undone of somebody, taken out of where it lies. */
export interface Undoings {
  /** Acts, as they were. */
  readonly acts: readonly unknown[];
  /** Of imports, and of what was said of many at once: by the key of a piece, what it held of them. */
  readonly pieces: readonly (readonly [key: string, items: readonly unknown[]])[];
}

/** An act with what undoes it. */
export interface ActRecord extends Act {
  readonly before: readonly Before[];
  /** The stamp of what undid it: registers that bear it stand as they stood before the act. */
  readonly undoneBy?: Stamp | undefined;
  /** For `joined` and `parted`: the part, whose name alone the act says. */
  readonly part?: PersonId | undefined;
  readonly kept?: Kept | undefined;
  /** Tombstones of whom the act brought out of being forgotten. */
  readonly welcomed?: readonly PersonId[] | undefined;
}

/** Something that could not be read, as it was found. */
export interface Broken {
  readonly id: number;
  /** When it was set aside, milliseconds since 1970. */
  readonly at: number;
  /** Which record of which store, as `people/3f/3f01a2…`. */
  readonly where: string;
  /** Nothing of what was set aside before kinds were told apart. */
  readonly kind?: WhyUnreadable | undefined;
  /** What was wrong with it, in English. */
  readonly why: string;
  readonly value: unknown;
}

export const brokenSchema = z.object({
  at: z.number(),
  where: z.string(),
  kind: z.optional(z.enum(UNREADABLE)),
  why: z.string(),
  value: z.unknown(),
});
