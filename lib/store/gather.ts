import type { Forgotten } from '@/lib/network/forgotten';
import type { History } from '@/lib/network/history';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { APART, idsOf, keysOf, WITH, type PersonRow } from '@/lib/network/person-row';
import { isProfileKey } from '@/lib/network/profile-key';
import { unpackStamps } from '@/lib/network/register';

import type { AllShelves } from './all-shelves';
import { findOwners, findWhole, type Shelves } from './shelves';

/** What leads to a person: an id, or a profile key. */
type Lead = string;

/**
 * What is known here of all who may be the people of another history: those with their ids and keys, those who were
 * joined to them or taken apart from them, and so on from these.
 * @param forgotten the tombstones there are, which go into it as they are
 * @param known what was gathered before, within the same transaction: it is added to
 */
export async function gatherHistory(
  shelves: AllShelves,
  theirs: History,
  forgotten: readonly Forgotten[],
  known?: History,
): Promise<History> {
  const people = new Map(known?.people.map((row) => [row.id, row]));
  const followed = new Set<Lead>(known?.people.flatMap(leadsOf));
  let leads: Lead[] = [
    ...theirs.people.flatMap(leadsOf),
    ...theirs.texts.keys(),
    ...theirs.ledgers.keys(),
    ...theirs.traces.keys(),
    // Somebody without a key is forgotten by their id alone.
    ...theirs.forgotten.map(({ id }) => id),
  ];
  while (leads.length > 0) {
    const found = await Promise.all(unique(leads, followed).map((lead) => follow(shelves, lead)));
    const fresh = found.filter((row) => row !== undefined && !people.has(row.id)) as PersonRow[];
    for (const row of fresh) people.set(row.id, row);
    leads = fresh.flatMap(leadsOf);
  }
  const before = new Set(known?.people.map(({ id }) => id));
  const ids = [...people.values()].filter(({ id }) => !before.has(id)).flatMap(idsOf);
  const [texts, ledgers, traces] = await Promise.all([
    recordsOf(ids, (id) => shelves.texts.read(id), known?.texts),
    recordsOf(ids, (id) => shelves.ledgers.read(id), known?.ledgers),
    recordsOf(ids, (id) => shelves.traces.read(id), known?.traces),
  ]);
  const objectives = await Promise.all(
    (theirs.objectives ?? []).map(({ id }) => shelves.objectives.read(id)),
  );
  return {
    people: [...people.values()],
    texts,
    ledgers,
    traces,
    forgotten,
    objectives: objectives.filter((row) => row !== undefined),
  };
}

function unique(leads: readonly Lead[], followed: Set<Lead>): Lead[] {
  const fresh = [...new Set(leads)].filter((lead) => !followed.has(lead));
  for (const lead of fresh) followed.add(lead);
  return fresh;
}

async function follow(shelves: Shelves, lead: Lead): Promise<PersonRow | undefined> {
  if (!isProfileKey(lead)) return findWhole(shelves, lead);
  const [owner] = await findOwners(shelves, [lead]);
  return owner === undefined ? undefined : findWhole(shelves, owner);
}

function leadsOf(row: PersonRow): Lead[] {
  return [...idsOf(row), ...keysOf(row), ...flatten(row).flatMap(linksOf)];
}

/** Cleared ones lead as well: that two are no longer apart is known from either. */
function linksOf({ stamps }: PersonRow): PersonId[] {
  if (!stamps.includes(APART) && !stamps.includes(WITH)) return [];
  return Object.keys(unpackStamps(stamps)).flatMap((field) =>
    [APART, WITH].flatMap((link) => (field.startsWith(link) ? [field.slice(link.length)] : [])),
  );
}

async function recordsOf<T>(
  ids: readonly PersonId[],
  read: (id: PersonId) => Promise<T | undefined>,
  known?: ReadonlyMap<PersonId, T>,
): Promise<Map<PersonId, T>> {
  const found = new Map(known);
  const keep = (id: PersonId, record: T | undefined) => record !== undefined && found.set(id, record);
  await Promise.all(ids.map(async (id) => keep(id, await read(id))));
  return found;
}
