import { i18n } from '#i18n';

import type { Person, PersonId, Texts } from '@/lib/network/person';
import { fold, search, searchText, type Found } from '@/lib/network/search';
import type { News } from '@/lib/store/changes';
import type { Network } from '@/lib/store/database';
import { readPersonOf, readTexts } from '@/lib/store/people';
import { scanPeople } from '@/lib/store/scan';

interface Entry {
  readonly person: Person;
  readonly text: string;
}

/** Everybody, as the search sees them: read once when it is first asked for, and kept up to date. */
export interface PeopleIndex {
  /** The best few that answer to a query, those whose name begins with it first. */
  find(query: string, atMost?: number): Promise<readonly Person[]>;
  /** What was written in a field before, the most used first: names of worlds, tags. */
  listUsed(field: 'worldName' | 'tags'): Promise<readonly string[]>;
  hear(news: News): Promise<void>;
}

export function openPeopleIndex(network: Network): PeopleIndex {
  let reading: Promise<Map<PersonId, Entry>> | undefined;
  let last: Found<Entry> | undefined;

  const read = async () => {
    const entries = new Map<PersonId, Entry>();
    await scanPeople(
      network,
      (people, texts) => {
        for (const person of people) entries.set(person.id, entryOf(person, texts.get(person.id)));
      },
      { texts: true },
    );
    return entries;
  };
  const all = () => (reading ??= read());

  return {
    async find(query, atMost = 12) {
      const entries = await all();
      last = search([...entries.values()], query, last);
      const begins = fold(query);
      const [first, others] = split(last.people, ({ text }) => text.startsWith(begins));
      return [...first, ...others].slice(0, atMost).map(({ person }) => person);
    },
    async listUsed(field) {
      const uses = new Map<string, number>();
      for (const { person } of (await all()).values()) {
        for (const word of [person[field] ?? []].flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
      }
      return [...uses].sort(([, a], [, b]) => b - a).map(([word]) => word);
    },
    async hear({ people }) {
      if (!reading) return;
      last = undefined;
      if (people.length === 0) {
        reading = undefined;
        return;
      }
      const entries = await reading;
      for (const id of people) {
        const [person, texts] = await Promise.all([readPersonOf(network, id), readTexts(network, id)]);
        if (person?.id === id) entries.set(id, entryOf(person, texts));
        else entries.delete(id);
      }
    },
  };
}

function entryOf(person: Person, texts: Texts | undefined): Entry {
  const roles = person.roles.map((role) => i18n.t(`words.role.${role}`));
  return { person, text: searchText(person, [...roles, texts?.note ?? '']) };
}

function split<T>(all: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(is), all.filter((item) => !is(item))];
}
