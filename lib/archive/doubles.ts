import { addTo } from '@/lib/network/add-to';
import { fold } from '@/lib/network/search';

import type { FoundPerson, PossibleDouble } from './findings';

/** More namesakes in one firm than this are a common name in a large one, and a mail of more is a firm's. */
export const MOST = 20;

/** People of the same name and company, or with the same mail: who may be one, and are for the person to say. */
export function findDoubles(people: readonly FoundPerson[]): readonly PossibleDouble[] {
  const byMail = group(people, ({ mails }) => mails);
  const byName = group(people, ({ here, name, company }) =>
    name && company && here === undefined ? [`${fold(name)}\n${fold(company)}`] : [],
  );
  const proposed = new Set<string>();
  return [
    ...byMail.map((found) => ({ by: 'mail' as const, people: found })),
    ...byName.map((found) => ({ by: 'nameAndCompany' as const, people: found })),
  ].filter((double) => {
    const who = double.people.join();
    return double.people.length <= MOST && !proposed.has(who) && proposed.add(who);
  });
}

function group(
  people: readonly FoundPerson[],
  keysOf: (person: FoundPerson) => readonly string[],
): number[][] {
  const groups = new Map<string, number[]>();
  for (const [place, person] of people.entries()) {
    for (const key of new Set(keysOf(person))) addTo(groups, key, place);
  }
  return [...groups.values()].filter((places) => places.length > 1);
}
