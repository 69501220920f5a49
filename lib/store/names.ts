import { personIdSchema, type PersonId } from '@/lib/network/person';
import { idsOf, keysOf, type PersonRow } from '@/lib/network/person-row';
import { comparable, type ProfileKey } from '@/lib/network/profile-key';

import { Unreadable } from './errors';

/** One drawer of what names people: profile keys as they are compared, and ids that were joined into others. */
export type Names = Readonly<Record<string, PersonId>>;

export function nameOfKey(key: ProfileKey): string {
  return comparable(key);
}

/** The name by which a part of a joined person leads to the whole. */
export function nameOfPart(id: PersonId): string {
  return `id:${id}`;
}

/** All that names a row. */
export function namesOf(row: PersonRow | undefined): string[] {
  if (!row) return [];
  return [...keysOf(row).map(nameOfKey), ...idsOf(row).slice(1).map(nameOfPart)];
}

/**
 * The drawer a name lies in, one of 256 (names are short, and seldom written), by a hash (FNV-1a) that spreads those that
 * begin alike.
 */
export function drawerOfName(name: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 16)) & 0xff).toString(16).padStart(2, '0');
}

export function parseNames(value: unknown, key: string): Names {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unreadable(`keys/${key}: not a record`, 'form');
  }
  return value as Names;
}

/** @throws {Unreadable} where the name leads to what is no id */
export function lookUp(names: Names | undefined, name: string): PersonId | undefined {
  const id: unknown = names && Object.hasOwn(names, name) ? names[name] : undefined;
  if (id === undefined) return undefined;
  const parsed = personIdSchema.safeParse(id);
  if (!parsed.success) throw new Unreadable(`keys: ${name} leads nowhere`);
  return parsed.data;
}
