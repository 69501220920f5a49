import { searchWords } from '@/components/search-words';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';
import type { Network } from '@/lib/store';
import { openEverybody } from '@/lib/store/everybody';

/** Everybody, as the panel asks for them. */
export interface PeopleIndex {
  /** The best few that answer to a query. */
  readonly find: (query: string) => Promise<readonly Person[]>;
  /** What was written in a field before, the most used first: names of worlds, tags. */
  readonly listUsed: (field: 'worldName' | 'tags') => Promise<readonly string[]>;
  readonly close: () => void;
}

/** As many fit below the field in which they are looked for. */
const FEW = 12;

export function openPeopleIndex(network: Network): PeopleIndex {
  const everybody = openEverybody(network, searchWords);
  return {
    async find(query) {
      const crowd = await everybody.read();
      return pickFew(crowd, crowd.search(query), FEW);
    },
    async listUsed(field) {
      const all = (await everybody.read()).search('');
      const uses = new Map<string, number>();
      for (let index = 0; index < all.size; index += 1) {
        for (const word of [all.at(index)?.[field] ?? []].flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
      }
      return [...uses].sort(([, a], [, b]) => b - a).map(([word]) => word);
    },
    close: everybody.close,
  };
}
