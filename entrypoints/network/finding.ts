import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import { searchWords } from '@/components/search-words';
import type { Keeping } from '@/entrypoints/person/keeping';
import type { OpenNetworks } from '@/entrypoints/person/networks';
import { Crowd } from '@/lib/network/crowd';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';
import { followCrowd } from '@/lib/store/follow-crowd';

/** Slices come faster than a screen need be drawn (ms). */
const PAUSE = 60;

/** Everybody, and those who answer to what is asked. */
export interface Finding {
  readonly query: ReadonlySignal<string>;
  readonly ask: (query: string) => void;
  readonly found: ReadonlySignal<ReturnType<Crowd['search']>>;
  /** The best few of them. */
  readonly pickFew: (atMost: number) => readonly Person[];
  /** How many there are, as far as they have come. */
  readonly total: ReadonlySignal<number>;
  readonly loading: ReadonlySignal<boolean>;
}

/** Reads everybody from now on, and again when another network is shown. */
export function findIn(networks: OpenNetworks, keeping: Pick<Keeping, 'read'>): Finding {
  const { name } = networks;
  const query = signal('');
  const state = signal({ crowd: new Crowd(), loading: true });

  effect(() => {
    if (name.value === undefined) return undefined;
    untracked(() => {
      state.value = { crowd: new Crowd(), loading: true };
    });
    let stop: (() => void) | undefined;
    let isOver = false;
    let shown = 0;
    const onCrowd = (crowd: Crowd, loading: boolean) => {
      const now = performance.now();
      if (loading && now - shown < PAUSE) return;
      shown = now;
      state.value = { crowd, loading };
    };
    // What fails later is said as if the opening had.
    void keeping.read(async (network) => {
      if (isOver) return;
      await new Promise<never>((_, onFailure) => {
        stop = followCrowd(network, { sayExtra: searchWords, onCrowd, onFailure });
      });
    });
    return () => {
      isOver = true;
      stop?.();
    };
  });
  const found = computed(() => state.value.crowd.search(query.value));
  return {
    query,
    ask: (asked) => {
      query.value = asked;
    },
    found,
    pickFew: (atMost) => pickFew(state.value.crowd, found.value, atMost),
    total: computed(() => state.value.crowd.size),
    loading: computed(() => state.value.loading),
  };
}
