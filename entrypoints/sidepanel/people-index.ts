import { i18n } from '#i18n';

import { Crowd, type Known } from '@/lib/network/crowd';
import type { Person, PersonId, Texts } from '@/lib/network/person';
import { readPersonOf, readTexts, scanPeople, type Network, type News } from '@/lib/store';

/** Everybody, as the search sees them: read once when it is first asked for, and kept up to date. */
export interface PeopleIndex {
  /** The best few that answer to a query, those whose name begins with it first. */
  readonly find: (query: string, atMost?: number) => Promise<readonly Person[]>;
  /** What was written in a field before, the most used first: names of worlds, tags. */
  readonly listUsed: (field: 'worldName' | 'tags') => Promise<readonly string[]>;
  readonly hear: (news: News) => Promise<void>;
}

export function openPeopleIndex(network: Network): PeopleIndex {
  let reading: Promise<Crowd> | undefined;
  const all = () => (reading ??= readCrowd(network));

  return {
    async find(query, atMost = 12) {
      const crowd = await all();
      const first = crowd.beginning(query, atMost);
      const found = crowd.search(query);
      const best = new Map(first.map((person) => [person.id, person]));
      for (let index = 0; index < found.size && best.size < atMost; index += 1) {
        const person = found.at(index);
        if (person) best.set(person.id, person);
      }
      return [...best.values()];
    },
    async listUsed(field) {
      const everybody = (await all()).search('');
      const uses = new Map<string, number>();
      for (let index = 0; index < everybody.size; index += 1) {
        for (const word of [everybody.at(index)?.[field] ?? []].flat())
          uses.set(word, (uses.get(word) ?? 0) + 1);
      }
      return [...uses].sort(([, a], [, b]) => b - a).map(([word]) => word);
    },
    async hear({ people }) {
      if (!reading) return;
      if (people.length === 0) reading = undefined;
      else await follow(network, await reading, people);
    },
  };
}

async function readCrowd(network: Network): Promise<Crowd> {
  const crowd = new Crowd();
  await scanPeople(
    network,
    (people, texts) => crowd.put(people.map((person) => knownOf(person, texts.get(person.id)))),
    { texts: true },
  );
  return crowd;
}

/** Takes in what changed of a few. */
async function follow(network: Network, crowd: Crowd, ids: readonly PersonId[]): Promise<void> {
  const known = await Promise.all(
    ids.map(async (id) => {
      const [person, texts] = await Promise.all([readPersonOf(network, id), readTexts(network, id)]);
      return person && knownOf(person, texts);
    }),
  );
  crowd.put(
    known.filter((one) => one !== undefined),
    ids,
  );
}

/** With the words by which the screen calls their roles, and their note. */
function knownOf(person: Person, texts: Texts | undefined): Known {
  const roles = person.roles.map((role) => i18n.t(`words.role.${role}`));
  return { person, extra: [...roles, texts?.note ?? ''] };
}
