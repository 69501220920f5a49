import type { PersonEdit, TextsEdit } from '@/lib/network/person';
import { editOf, findTooLong, type EditRegisters } from '@/lib/network/person-edit';
import { PREFIX, type PersonRow } from '@/lib/network/person-row';
import type { ProfileKey } from '@/lib/network/profile-key';
import type { Edit } from '@/lib/network/register';

import { StoreError } from './errors';
import { findOwners, type Shelves } from './shelves';

/**
 * An edit as registers.
 * @throws {StoreError} `tooLong`
 */
export function checkEdit(edit: PersonEdit & TextsEdit): EditRegisters {
  const registers = editOf(edit);
  const detail = findTooLong(registers);
  if (detail) throw new StoreError('tooLong', { detail });
  return registers;
}

/**
 * An edit without the keys that cannot be given to this row. A key that is somebody else's stays theirs: that the two
 * are one is said by joining them. So does one of a part, or it could not be given back.
 */
export async function withFreeKeys(shelves: Shelves, row: PersonRow, edit: Edit): Promise<Edit> {
  const keys = keysIn(edit);
  const owners = await findOwners(shelves, keys);
  const fields = keys.map((key) => PREFIX.profiles + key);
  const taken = fields.filter((field, index) => owners[index] !== undefined && !(field in row.values));
  if (taken.length === 0) return edit;
  return Object.fromEntries(Object.entries(edit).filter(([field]) => !taken.includes(field)));
}

/** The keys that an edit writes. */
function keysIn(edit: Edit): ProfileKey[] {
  return Object.keys(edit)
    .filter((field) => field.startsWith(PREFIX.profiles))
    .map((field) => field.slice(PREFIX.profiles.length) as ProfileKey);
}
