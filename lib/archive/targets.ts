import type { Stamp } from '@/lib/network/clock';
import { personIdFor, personIdNamed } from '@/lib/network/derived-id';
import { fold } from '@/lib/network/search';

import type { Findings, FoundPerson } from './findings';
import type { Here } from './here';
import type { Target } from './plan-person';

/** Files whose people are the user's by being in them. */
const OWN = new Set<string | undefined>(['connections', 'googleContacts', 'chosen', 'cards']);

/**
 * Whom each of the people found is written to; none for those who are not taken in. An export names many who are no
 * relation: who wrote once and was never answered, who was invited in vain, who stands in an address book that was lent
 * long ago. Taken in are connections, whoever wrote and was written to, whoever recommended or was recommended, and
 * whoever is here already.
 */
export function findTargets(
  { people, files }: Findings,
  here: Here,
  stamp: Stamp,
): readonly (Target | undefined)[] {
  const kinds = files.map(({ kind }) => kind);
  const hasConnections = kinds.includes('connections');
  const nameless = new Map<string, number>();
  const isOwn = ({ foundIn, trace }: FoundPerson) =>
    foundIn.some((file) => OWN.has(kinds[file]) || (kinds[file] === 'addressBook' && !hasConnections)) ||
    trace?.lastBoth !== undefined ||
    (trace?.recommendationsGiven ?? 0) + (trace?.recommendationsReceived ?? 0) > 0;

  return people.map((found) => {
    const known = knownTarget(found, here, nameless);
    if (known.held || !isOwn(found)) return known.held && known;
    return found.profiles[0] ? { ...known, id: personIdFor(found.profiles[0].key, stamp) } : known;
  });
}

/**
 * By a key. Lists of before mid-2023 have none: there, by name, company and the day of the connection. Who has but the
 * name and the company in common may be another, and is proposed.
 */
function knownTarget(
  { here: record, profiles, name = '', company, trace }: FoundPerson,
  here: Here,
  nameless: Map<string, number>,
): Target {
  if (record !== undefined) return { id: record, held: here.withId(record) };
  for (const { key } of profiles) {
    const owner = here.withKey(key);
    if (owner) return owner;
  }
  if (profiles.length > 0) return { id: '', held: undefined };
  const who = [fold(name), fold(company ?? '')] as const;
  const nth = nameless.get(who.join('\n')) ?? 0;
  nameless.set(who.join('\n'), nth + 1);
  const id = personIdNamed(...who, nth);
  const held = here.withId(id);
  if (held) return { id, held };
  const connectedOn = trace?.connectedOn;
  if (company === undefined || connectedOn === undefined || nth > 0) return { id, held: undefined };
  const [only, ...others] = here
    .called(name, company)
    .filter((one) => here.traces.get(one.id)?.['connectedOn'] === connectedOn);
  return only && others.length === 0 ? { id: only.id, held: only } : { id, held: undefined };
}
