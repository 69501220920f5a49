import { searchWords } from '@/components/controls/search-words';
import type { Day } from '@/lib/network/day';
import type { Person } from '@/lib/network/person';
import { queueRound } from '@/lib/network/round';
import { listUsed } from '@/lib/network/used-words';
import { EVERYBODY } from '@/lib/network/view';
import { viewCrowd } from '@/lib/network/viewed';
import type { Network } from '@/lib/store';
import { openEverybody } from '@/lib/store/everybody';
import { readTraceDays } from '@/lib/store/read-traces';
import { findFew } from './find-few';

/** Everybody, as the panel asks for them. */
export interface PeopleIndex {
  /** The best few that answer to a query. */
  readonly find: (query: string) => Promise<readonly Person[]>;
  /** What was written in a field before, the most used first: names of worlds, tags. */
  readonly listUsed: (field: 'worldName' | 'tags') => Promise<readonly string[]>;
  /** Those who are not decided, in the order of the round. */
  readonly listOpen: (today: Day) => Promise<readonly Person[]>;
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
    async listOpen(today) {
      const [crowd, days] = await Promise.all([everybody.read(), readTraceDays(network)]);
      return queueRound(viewCrowd(crowd, EVERYBODY, today).people, today, days);
    },
    close: everybody.close,
  };
}
