import { searchWords } from '@/components/search-words';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';
import { listUsed } from '@/lib/network/used-words';
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
      return listUsed(await everybody.read(), field);
    },
    close: everybody.close,
  };
}
