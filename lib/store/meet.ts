import { cleanLine } from '@/lib/network/clean';
import { personIdFor } from '@/lib/network/derived-id';
import { LIMITS, type Person, type PersonId } from '@/lib/network/person';
import { editOf } from '@/lib/network/person-edit';
import { newPersonRow, type PersonRow } from '@/lib/network/person-row';
import { nameOf, readPerson } from '@/lib/network/read-person';
import { GONE } from '@/lib/network/register';
import { soughtBy, type Sighting } from '@/lib/network/sighting';

import type { AllShelves } from './all-shelves';
import type { Desk } from './change';
import { StoreError } from './errors';
import { welcomeBack } from './forgotten';
import { joinSeen } from './join-rows';
import { findOwners, findWhole } from './shelves';
import { stampRow } from './stamping';

/** Whom a sighting leads to: the owner of each of its keys, the first key's first; nobody twice. */
export interface Seen {
  /** Of each key by which they are looked for, in their order. */
  readonly owners: readonly (PersonId | undefined)[];
  readonly rows: readonly PersonRow[];
}

/** What is counted of them is asked for along with their rows: a change waits for the browser's answer once. */
export async function lookFor(shelves: AllShelves, who: PersonId | Sighting): Promise<Seen> {
  const owners =
    typeof who === 'string'
      ? [who]
      : await findOwners(
          shelves,
          soughtBy(who).map(({ key }) => key),
        );
  const ids = new Set(owners.filter((id) => id !== undefined));
  const rows = await Promise.all(
    [...ids].map(async (id) => {
      const [row] = await Promise.all([
        findWhole(shelves, id),
        shelves.ledgers.read(id),
        shelves.traces.read(id),
      ]);
      return row;
    }),
  );
  return { owners, rows: rows.filter((row) => row !== undefined) };
}

/**
 * The row of whom something is about to be said: found, joined from the two that one sighting shows to be one,
 * taken back into view, or begun.
 * @param digests of the sighting's keys: who is added by the user's own hand is no longer forgotten
 */
export async function meet(
  desk: Desk,
  who: PersonId | Sighting,
  seen: Seen,
  digests: readonly string[],
): Promise<{ row: PersonRow; created: boolean }> {
  const known = await recognise(desk, who, seen);
  if (known) return { row: known, created: false };
  const [hidden] = seen.rows;
  if (typeof who === 'string') {
    if (!hidden) throw new StoreError('nobody');
    return { row: (await stampRow(desk, hidden, { [GONE]: undefined })).row, created: true };
  }
  await welcomeBack(desk, digests);
  const begun =
    hidden ??
    newPersonRow(seen.owners.find((id) => id !== undefined) ?? personIdFor(who.profiles[0].key, desk.stamp));
  const fields = { profiles: unowned(who, seen), name: nameIn(who), nameSource: who.nameSource };
  const { row } = await stampRow(desk, begun, { ...editOf(fields).row, [GONE]: undefined });
  return { row, created: true };
}

/** A known person that was seen again: their new keys are kept, and a name that only the address said is replaced. */
export async function recognise(
  desk: Desk,
  who: PersonId | Sighting,
  seen: Seen,
): Promise<PersonRow | undefined> {
  const known = seen.rows.filter((row) => nameOf(row) !== undefined);
  if (typeof who === 'string') return known[0];
  const joined = await joinSeen(desk, known);
  const person = joined && readPerson(joined);
  if (!joined || !person) return undefined;
  const learnt = {
    profiles: unowned(who, seen),
    ...(confirms(who, person) && { name: nameIn(who), nameSource: who.nameSource }),
  };
  return (await stampRow(desk, joined, editOf(learnt).row)).row;
}

function confirms(sighting: Sighting, person: Person): boolean {
  return person.nameSource === 'address' && sighting.nameSource !== 'address';
}

/** Profiles whose key leads to nobody: one that leads to somebody else stays theirs. */
function unowned(sighting: Sighting, { owners }: Seen): Sighting['profiles'][number][] {
  return sighting.profiles.filter((_, index) => owners[index] === undefined);
}

/** A page's name is nobody's typing: it is cut to what is kept, not refused. Where nothing of it can be seen, the key stands. */
function nameIn({ name, profiles }: Sighting): string {
  return cleanLine(name.slice(0, LIMITS.name)) || profiles[0].key;
}
