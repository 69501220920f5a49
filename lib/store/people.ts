import type { Person, PersonId, Texts } from '@/lib/network/person';
import { readTextsOf } from '@/lib/network/texts';
import type { Profile } from '@/lib/network/profile-key';
import { dayOf } from '@/lib/network/day';

import { inside, type Network } from './database';
import { drawerOf, takePerson } from './drawers';
import { readHead } from './head';
import { reading } from './reading';
import { findOwners, findWhole, gatherTexts, SHELVES, shelvesOf, type Shelves } from './shelves';

/** Whoever has one of these profiles; where two people do, the one of the first. */
export function findPerson(network: Network, profiles: readonly Profile[]): Promise<Person | undefined> {
  return reading(network, SHELVES, async (transaction) => {
    const shelves = shelvesOf(transaction);
    const owners = await findOwners(
      shelves,
      profiles.map(({ key }) => key),
    );
    const ids = owners.filter((id) => id !== undefined);
    const people = await Promise.all(ids.map((id) => shown(shelves, id)));
    return people.find((person) => person !== undefined);
  });
}

/** The person of this id, or of whom it was joined into. */
export function readPersonOf(network: Network, id: PersonId): Promise<Person | undefined> {
  return reading(network, SHELVES, (transaction) => shown(shelvesOf(transaction), id));
}

/** The longer texts about a person; none about nobody. */
export function readTexts(network: Network, id: PersonId): Promise<Texts> {
  return reading(network, SHELVES, async (transaction) => {
    const shelves = shelvesOf(transaction);
    const row = await findWhole(shelves, id);
    return row ? readTextsOf(await gatherTexts(shelves, row)) : {};
  });
}

/** With whom something was done last, latest first; twenty are remembered. */
export function recentPeople(network: Network, atMost: number): Promise<readonly Person[]> {
  return reading(network, ['state', ...SHELVES], async (transaction) => {
    const shelves = shelvesOf(transaction);
    const { recent } = await readHead(transaction, dayOf(new Date(network[inside].now())));
    const people = await Promise.all(recent.map((id) => shown(shelves, id)));
    const byId = new Map(
      people.filter((person) => person !== undefined).map((person) => [person.id, person]),
    );
    return [...byId.values()].slice(0, atMost);
  });
}

async function shown(shelves: Shelves, id: PersonId): Promise<Person | undefined> {
  const row = await findWhole(shelves, id);
  return row && takePerson(await shelves.people.read(drawerOf(row.id)), row.id);
}
