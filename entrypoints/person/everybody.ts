import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Failure } from '@/components/controls/StoreFailure';
import { searchWords } from '@/components/controls/search-words';
import { Crowd, listCrowd } from '@/lib/network/crowd';
import type { Person } from '@/lib/network/person';
import { followCrowd } from '@/lib/store/follow-crowd';
import type { Keeping } from './keeping';
import type { OpenNetworks } from './networks';

/** Slices come faster than a screen need be drawn (ms). */
const PAUSE = 60;

/** Everybody, as far as they have come. A new object at each change, around the same crowd. */
export interface Everybody {
  readonly crowd: Crowd;
  /** Not all have come yet. */
  readonly loading: boolean;
  /** Why they did not come, and will not on this page. */
  readonly failure?: Failure | undefined;
}

/** All of them in the order of their names; nothing while not all have come. */
export function listEverybody(
  everybody: ReadonlySignal<Everybody>,
): ReadonlySignal<readonly Person[] | undefined> {
  return computed(() => (everybody.value.loading ? undefined : listCrowd(everybody.value.crowd)));
}

/**
 * Reads everybody once they are wanted, from then on, and again when another network is shown.
 * @param isWanted whether what is shown needs them
 */
export function followEverybody(
  { name }: Pick<OpenNetworks, 'name'>,
  keeping: Pick<Keeping, 'read' | 'failure'>,
  isWanted: ReadonlySignal<boolean> = signal(true),
): ReadonlySignal<Everybody> {
  let wereWanted = false;
  const areWanted = computed(() => (wereWanted ||= isWanted.value));
  const everybody = signal<Everybody>({ crowd: new Crowd(), loading: true });
  effect(() => {
    if (name.value === undefined || !areWanted.value) return undefined;
    untracked(() => {
      everybody.value = { crowd: new Crowd(), loading: true };
    });
    let stop: (() => void) | undefined;
    let isOver = false;
    let shown = 0;
    const onCrowd = (crowd: Crowd, loading: boolean) => {
      const now = performance.now();
      if (loading && now - shown < PAUSE) return;
      shown = now;
      everybody.value = { crowd, loading };
    };
    // What fails later is said as if the opening had.
    const follow = async () => {
      await keeping.read(async (network) => {
        if (isOver) return;
        await new Promise<never>((_, onFailure) => {
          stop = followCrowd(network, { sayExtra: searchWords, onCrowd, onFailure });
        });
      });
      if (isOver || !everybody.peek().loading) return;
      everybody.value = { ...everybody.peek(), failure: keeping.failure.peek() };
    };
    void untracked(follow);
    return () => {
      isOver = true;
      stop?.();
    };
  });
  return everybody;
}
