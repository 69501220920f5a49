import { z } from './zod';

import { addTo } from './add-to';
import { isStamp, NEVER, tickOver, type Stamp } from './clock';

/**
 * A record is a set of registers, each a value with the stamp of its last writing. Two histories of one record
 * merge register by register, the later stamp standing: commutative, associative, idempotent, and nothing that
 * only one side knows is lost. A cleared register keeps its stamp and has no value.
 *
 * Sets (roles, tags, keys) are one register an element, `role/partner: true`, so that two devices that each add
 * one keep both.
 */
export interface Registers {
  readonly values: Readonly<Record<string, Value>>;
  /** Packed by {@link packStamps}: it is read only when something is written or merged. */
  readonly stamps: string;
}

export type Value = string | number | boolean;

/** What is to be written: a value, or `undefined` to clear. */
export type Edit = Readonly<Record<string, Value | undefined>>;

export const EMPTY: Registers = { values: {}, stamps: '' };

/**
 * Set where what the record is of was taken back: it stays for merging, and nothing is shown. It is said of the whole
 * record, so it is written over all of it.
 */
export const GONE = 'gone';

/** One value is stored up to this many characters; the screens refuse more, and keep what was typed. */
const MAX_TEXT = 100_000;

const UNIT = '\u001f';
const GROUP = '\u001e';
const GROUP_FORM = `[0-9a-z]{18}(?:${UNIT}[^${UNIT}${GROUP}]+)+`;

const packedForm = new RegExp(`^(?:${GROUP_FORM}(?:${GROUP}${GROUP_FORM})*)?$`);

/** Two checks in plain code, not a schema a value: thousands of records are read at once. */
export const registersShape = {
  values: z.custom<Registers['values']>(isValues, 'not values'),
  stamps: z.string().check(z.regex(packedForm, 'stamps that cannot be read')),
};

export const registersSchema = z.object(registersShape);

function isValues(record: unknown): record is Registers['values'] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return false;
  for (const value of Object.values(record)) {
    const fits = typeof value === 'string' ? value.length <= MAX_TEXT : Number.isFinite(value);
    if (!fits && typeof value !== 'boolean') return false;
  }
  return true;
}

type Stamps = Readonly<Record<string, Stamp>>;

/** Stamps as text, grouped by stamp since most fields are written together: `stamp ␟ field ␟ field ␞ stamp …`. */
export function packStamps(stamps: Stamps): string {
  const fields = new Map<Stamp, string[]>();
  for (const field of Object.keys(stamps).sort()) addTo(fields, stamps[field] ?? NEVER, field);
  return [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stamp, names]) => [stamp, ...names].join(UNIT))
    .join(GROUP);
}

/** @throws {Error} where the text is not one that {@link packStamps} wrote */
export function unpackStamps(packed: string): Record<string, Stamp> {
  const stamps: Record<string, Stamp> = Object.create(null) as Record<string, Stamp>;
  if (packed === '') return stamps;
  for (const group of packed.split(GROUP)) {
    const [stamp, ...fields] = group.split(UNIT);
    if (!isStamp(stamp) || fields.length === 0) throw new Error('Stamps that cannot be read');
    for (const field of fields) stamps[field] = stamp;
  }
  return stamps;
}

/** What was said of fields that are registers by themselves, as an edit; empty text clears. */
export function editOfFields(said: Readonly<Record<string, Value | undefined>>): Edit {
  return Object.fromEntries(
    Object.entries(said).map(([field, value]) => [field, value === '' ? undefined : value]),
  );
}

/** Only what differs from what is there: pressing Strong on a strong tie is no change. */
export function differences(registers: Registers, edit: Edit): Edit {
  return Object.fromEntries(
    Object.entries(edit).filter(([field, value]) => valueIn(registers, field) !== value),
  );
}

/**
 * The record after `edit`, each of its fields stamped, and later than it was stamped before. Empty edits return the
 * record itself.
 * @param seen what the edit is written over, where that is more than the record itself
 */
export function write(registers: Registers, edit: Edit, stamp: Stamp, seen = registers): Registers {
  if (Object.keys(edit).length === 0) return registers;
  const values = { ...registers.values };
  const stamps = unpackStamps(registers.stamps);
  const over = seen === registers ? stamps : unpackStamps(seen.stamps);
  const latest = Object.hasOwn(edit, GONE) ? later(latestIn(stamps), latestIn(over)) : NEVER;
  for (const [field, value] of Object.entries(edit)) {
    const there = field === GONE ? latest : later(stamps[field], over[field]);
    stamps[field] = tickOver(there, stamp);
    if (value === undefined) delete values[field];
    else values[field] = value;
  }
  return { values, stamps: packStamps(stamps) };
}

function later(a: Stamp = NEVER, b: Stamp = NEVER): Stamp {
  return a > b ? a : b;
}

/** The latest stamp of the record, `NEVER` for an empty one. */
export function latestStamp(registers: Registers): Stamp {
  return latestIn(unpackStamps(registers.stamps));
}

function latestIn(stamps: Stamps): Stamp {
  return Object.values(stamps).reduce((late, stamp) => (stamp > late ? stamp : late), NEVER);
}

/**
 * Two histories of one record. Equal stamps with different values come only from a device whose identity was
 * copied; the greater value stands then, so that both sides still agree.
 */
export function mergeRegisters(a: Registers, b: Registers): Registers {
  if (a.stamps === b.stamps && a.values === b.values) return a;
  const [stampsA, stampsB] = [unpackStamps(a.stamps), unpackStamps(b.stamps)];
  const stamps: Record<string, Stamp> = { ...stampsA };
  const values: Record<string, Value> = { ...a.values };
  for (const [field, stamp] of Object.entries(stampsB)) {
    const ours = stampsA[field] ?? NEVER;
    const value = valueIn(b, field);
    if (stamp < ours || (stamp === ours && !greater(value, valueIn(a, field)))) continue;
    stamps[field] = stamp;
    if (value === undefined) delete values[field];
    else values[field] = value;
  }
  return { values, stamps: packStamps(stamps) };
}

/** Whether it was taken back, and nothing of it was written since: elsewhere somebody may not have known. */
export function isGone(registers: Registers): boolean {
  return registers.values[GONE] === true && unpackStamps(registers.stamps)[GONE] === latestStamp(registers);
}

/** What a field holds; a field may bear the name of something that every object has. */
function valueIn({ values }: Registers, field: string): Value | undefined {
  return Object.hasOwn(values, field) ? values[field] : undefined;
}

function greater(a: Value | undefined, b: Value | undefined): boolean {
  return (JSON.stringify(a) ?? '') > (JSON.stringify(b) ?? '');
}
