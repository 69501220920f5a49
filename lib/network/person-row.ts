import { z } from './zod';

import { NEVER, type Stamp } from './clock';
import { personIdSchema, type PersonId } from './person';
import type { ProfileKey } from './profile-key';
import {
  EMPTY,
  GONE,
  isGone,
  mergeRegisters,
  packStamps,
  registersShape,
  unpackStamps,
  type Registers,
} from './register';
import { NAME_SOURCES, type NameSource } from './sighting';

/** What is stored of a person in a drawer. */
export interface PersonRow extends Registers {
  readonly id: PersonId;
  /** Records that were joined into this one, kept whole so that they can be taken apart again. */
  readonly joined?: readonly PersonRow[];
}

export const personRowSchema: z.ZodMiniType<PersonRow> = z.object({
  ...registersShape,
  id: personIdSchema,
  get joined() {
    return z.optional(z.array(personRowSchema));
  },
});

/** What a register of a set begins with, before its element. */
export const PREFIX = {
  profiles: 'key/',
  roles: 'role/',
  tags: 'tag/',
  brings: 'brings/',
  receives: 'receives/',
  objectives: 'for/',
};

/** `apart/<id>: true` where the two were taken apart by hand, so that a page that shows both keys does not join them again. */
export const APART = 'apart/';

/** `with/<id>: true` where the record was joined to another; a fact without a time, see merge.ts. */
export const WITH = 'with/';

/** `mail/<mark>: true` for a mail that an import showed, which itself is not kept; see mail-mark.ts. */
export const MAIL = 'mail/';

/** Whether a field says who somebody is: what they are called, and by which profiles they are known. */
export function saysWho(field: string): boolean {
  return field === 'name' || field === 'nameSource' || field.startsWith(PREFIX.profiles);
}

export function newPersonRow(id: PersonId): PersonRow {
  return { id, ...EMPTY };
}

/** The ids of a row and of all that was joined into it, its own first. */
export function idsOf(row: PersonRow): PersonId[] {
  return row.joined ? [row.id, ...row.joined.flatMap(idsOf)] : [row.id];
}

/** The keys that a stored row answers to, joined rows included. */
export function keysOf(row: PersonRow): ProfileKey[] {
  const keys: ProfileKey[] = [];
  for (const field of Object.keys(row.values))
    if (field.startsWith(PREFIX.profiles)) keys.push(field.slice(PREFIX.profiles.length) as ProfileKey);
  return row.joined ? [...keys, ...row.joined.flatMap(keysOf)] : keys;
}

/**
 * The registers of a row and of all that was joined into it, as one history: of each field the later writing,
 * but of names the one that is most to be believed. Records that were taken back say nothing, unless all were.
 */
export function wholeOf(row: PersonRow): Registers {
  // Nearly everybody, and they are asked for by the thousand.
  if (!row.joined && row.values[GONE] === undefined) return row;
  const all = [row, ...(row.joined ?? []).map(wholeOf)];
  const standing = all.filter((part) => !isGone(part));
  const parts = standing.length > 0 ? standing.map(withoutMark) : all;
  if (parts.length === 1) return parts[0] ?? row;
  const whole = parts.reduce(mergeRegisters);
  const named = parts.reduce((best, part) => (isBetterNamed(part, best) ? part : best));
  const { name, nameSource } = named.values;
  if (name === whole.values['name'] && nameSource === whole.values['nameSource']) return whole;
  const stamp = nameStamp(named);
  const stamps = packStamps({ ...unpackStamps(whole.stamps), name: stamp, nameSource: stamp });
  return { values: { ...whole.values, name, nameSource } as Registers['values'], stamps };
}

function withoutMark(row: Registers): Registers {
  if (row.values[GONE] === undefined) return row;
  const { [GONE]: _, ...values } = row.values;
  return { ...row, values };
}

function isBetterNamed(a: Registers, b: Registers): boolean {
  const by = nameRank(a) - nameRank(b);
  return by === 0 ? nameStamp(a) > nameStamp(b) : by < 0;
}

function nameRank({ values }: Registers): number {
  return values['name'] === undefined ? NAME_SOURCES.length : NAME_SOURCES.indexOf(sourceIn(values));
}

function nameStamp({ stamps }: Registers): Stamp {
  return unpackStamps(stamps)['name'] ?? NEVER;
}

/** Where the name of a record is from. */
export function sourceIn(values: Registers['values']): NameSource {
  return NAME_SOURCES.find((source) => source === values['nameSource']) ?? 'address';
}
