import { computed, signal, type ReadonlySignal } from '@preact/signals';

import { followEverybody } from '@/entrypoints/person/everybody';
import type { Keeping } from '@/entrypoints/person/keeping';
import type { OpenNetworks } from '@/entrypoints/person/networks';
import type { Crowd } from '@/lib/network/crowd';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';

/** Those of everybody who answer to what is asked. */
export interface Finding {
  readonly ask: (query: string) => void;
  readonly found: ReadonlySignal<ReturnType<Crowd['search']>>;
  /** The best few of them. */
  readonly pickFew: (atMost: number) => readonly Person[];
  readonly loading: ReadonlySignal<boolean>;
}

export function findIn(networks: OpenNetworks, keeping: Pick<Keeping, 'read' | 'failure'>): Finding {
  const query = signal('');
  const everybody = followEverybody(networks, keeping);
  const found = computed(() => everybody.value.crowd.search(query.value));
  return {
    ask: (asked) => {
      query.value = asked;
    },
    found,
    pickFew: (atMost) => pickFew(everybody.value.crowd, found.value, atMost),
    loading: computed(() => everybody.value.loading && !everybody.value.failure),
  };
}
