import type { Act, ActId } from '@/lib/network/act';
import { cleanLine } from '@/lib/network/clean';
import { personIdFor } from '@/lib/network/derived-id';
import { type Person, type PersonEdit, type PersonId, type TextsEdit } from '@/lib/network/person';
import { changedIn, type EditRegisters } from '@/lib/network/person-edit';
import { newPersonRow, type PersonRow } from '@/lib/network/person-row';
import type { Profile } from '@/lib/network/profile-key';
import { readPerson } from '@/lib/network/read-person';
import { soughtBy, type Sighting } from '@/lib/network/sighting';

import { change, type Desk } from './change';
import type { Network } from './database';
import { checkEdit, withFreeKeys } from './edits';
import { StoreError } from './errors';
import { digestKeys } from './forgotten';
import { lookFor, meet, recognise } from './meet';
import { stampRow, stampTexts } from './stamping';
import { recordEdit } from './typing';

/** Somebody as they are now, and what was done; no act where nothing changed. */
export interface Saved {
  readonly person: Person;
  readonly act: Act | undefined;
}

/**
 * Says something of a person. Somebody only seen until now is begun by it, and is no longer forgotten.
 * Two records that one sighting shows to be one person are joined first, unless they were taken apart by hand.
 * @param goesWith an act that this is part of: as long as it is the last, one undo takes back both, and only it is said
 * @throws {StoreError} `tooLong`, before anything is written; `nobody`
 */
export async function savePerson(
  network: Network,
  who: PersonId | Sighting,
  edit: PersonEdit & TextsEdit,
  goesWith?: ActId,
): Promise<Saved> {
  const registers = checkEdit(edit);
  const digests = await digestsOf(who);
  return change(network, {
    look: (shelves) => lookFor(shelves, who),
    async write(desk, seen) {
      const met = await meet(desk, who, seen, digests);
      return writeEdit(desk, met, registers, edit, goesWith);
    },
  });
}

/**
 * Adds somebody by hand. Where one of the profiles is known already, that person is answered as they are.
 * @throws {StoreError} `tooLong`
 */
export async function addPerson(
  network: Network,
  { name, profiles = [] }: { readonly name: string; readonly profiles?: readonly Profile[] },
): Promise<Saved> {
  const [first, ...others] = profiles;
  const edit = { name: cleanLine(name), nameSource: 'user' as const };
  const registers = checkEdit(edit);
  if (first) return savePerson(network, { ...edit, profiles: [first, ...others] }, {});
  return change(network, {
    look: () => Promise.resolve(),
    write: (desk) =>
      writeEdit(
        desk,
        { row: newPersonRow(personIdFor(undefined, desk.stamp)), created: true },
        registers,
        edit,
      ),
  });
}

/**
 * A person that is known was seen: keys that are new are kept, and a name that only the address said is replaced
 * by the page's. No act: the user did nothing. Where nothing is new, nothing is written.
 * @returns them, or `undefined` where they are not known
 */
export function noteSighting(network: Network, sighting: Sighting): Promise<Person | undefined> {
  return change(
    network,
    {
      look: (shelves) => lookFor(shelves, sighting),
      async write(desk, seen) {
        const row = await recognise(desk, sighting, seen);
        return row && readPerson(row);
      },
    },
    'relaxed',
  );
}

/** Digests are made before the transaction, which would not wait for them. */
export async function digestsOf(who: PersonId | Sighting): Promise<readonly string[]> {
  return typeof who === 'string' ? [] : digestKeys(soughtBy(who).map(({ key }) => key));
}

async function writeEdit(
  desk: Desk,
  { row: met, created }: { row: PersonRow; created: boolean },
  registers: EditRegisters,
  edit: PersonEdit & TextsEdit,
  goesWith?: ActId,
): Promise<Saved> {
  const { row, before } = await stampRow(desk, met, await withFreeKeys(desk, met, registers.row));
  const written = [...before, ...(await stampTexts(desk, row, registers.texts))];
  const person = readPerson(row);
  if (!person) throw new StoreError('nobody');
  if (written.length === 0 && !created) return { person, act: undefined };
  const fields = new Set(written.flatMap((at) => at.fields.map(({ field }) => field)));
  const deed = { kind: 'edited', edit: changedIn(edit, fields), created } as const;
  return { person, act: await recordEdit(desk, person, deed, written, goesWith) };
}
