import { searchWords } from '@/components/controls/search-words';
import type { Person } from '@/lib/network/person';
import { listUsed } from '@/lib/network/used-words';
import type { Network } from '@/lib/store';
import { openEverybody } from '@/lib/store/everybody';
import { findFew } from './find-few';

/** Everybody, as the panel asks for them. */
export interface PeopleIndex {
  /** The best few that answer to a query. */
  readonly find: (query: string) => Promise<readonly Person[]>;
  /** What was written in a field before, the most used first: names of worlds, tags. */
  readonly listUsed: (field: 'worldName' | 'tags') => Promise<readonly string[]>;
  readonly close: () => void;
}

export function openPeopleIndex(network: Network): PeopleIndex {
  const everybody = openEverybody(network, searchWords);
  return {
    async find(query) {
      return findFew(await everybody.read(), query);
    },
    async listUsed(field) {
      return listUsed(await everybody.read(), field);
    },
    close: everybody.close,
  };
}
