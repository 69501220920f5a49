import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import { keepMap } from '@/lib/browser/map-copy';
import { listCrowd, type Crowd } from '@/lib/network/crowd';
import type { Day } from '@/lib/network/day';
import { copyMap, readMapCopy } from '@/lib/network/map-copy';
import { layOutStepwise, type MapLayout } from '@/lib/network/map-layout';
import type { Network } from '@/lib/store/database';
import { mapCopy } from '@/entrypoints/network/early-copies';
import { inSlices } from '@/entrypoints/network/in-slices';

export interface MapRoom {
  /** At first the map as it was kept; nothing while nobody is there. */
  readonly layout: ReadonlySignal<MapLayout | undefined>;
  /** How many have come, until everybody stands where they belong. */
  readonly coming: ReadonlySignal<number | undefined>;
}

export interface MapMeans {
  readonly name: ReadonlySignal<Network['name'] | undefined>;
  readonly everybody: ReadonlySignal<{ readonly crowd: Crowd; readonly loading: boolean }>;
  readonly today: ReadonlySignal<Day>;
}

/** Changes come one after the other: a map is kept when it has rested for so long (ms). */
const REST = 1_000;

/** The map follows everybody; until they have come, it is the one that was kept. */
export function openMapRoom({ name, everybody, today }: MapMeans): MapRoom {
  const kept = signal<MapLayout>();
  const full = signal<MapLayout>();
  /** Whether everybody has come, and stands where they belong. */
  const isKnown = signal(false);

  effect(() => {
    const network = name.value;
    untracked(() => {
      kept.value = full.value = undefined;
      isKnown.value = false;
    });
    if (network === undefined) return;
    void mapCopy.read().then((copy) => {
      if (copy?.network === network && name.peek() === network) kept.value = readMapCopy(copy);
    });
  });
  effect(() => {
    const [{ crowd, loading }, day] = [everybody.value, today.value];
    if (loading) return undefined; // What is known stays until more is.
    const ending = new AbortController();
    void untracked(() => layOut(crowd, day, ending.signal)).then((layout) => {
      if (ending.signal.aborted) return;
      full.value = layout;
      isKnown.value = true;
    });
    return () => ending.abort();
  });
  effect(() => {
    const layout = full.value;
    const [network, day] = [name.peek(), today.peek()];
    if (!layout || network === undefined) return undefined;
    const timer = setTimeout(() => void keepMap(copyMap(layout, network, day)), REST);
    return () => clearTimeout(timer);
  });
  return {
    layout: computed(() => (isKnown.value ? full.value : kept.value)),
    coming: computed(() => (isKnown.value ? undefined : everybody.value.crowd.size)),
  };
}

/** @returns nothing where nobody is there, or it was given up */
async function layOut(crowd: Crowd, day: Day, ending: AbortSignal): Promise<MapLayout | undefined> {
  return crowd.size === 0 ? undefined : inSlices(layOutStepwise(listCrowd(crowd), day), ending);
}
