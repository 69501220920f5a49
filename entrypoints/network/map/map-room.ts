import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import { keepMap, readKeptMap } from '@/lib/browser/map-copy';
import { listCrowd, type Crowd } from '@/lib/network/crowd';
import type { Day } from '@/lib/network/day';
import { copyMap, readMapCopy } from '@/lib/network/map-copy';
import { layOutMap, type MapLayout } from '@/lib/network/map-layout';
import type { Network } from '@/lib/store/database';

export interface MapRoom {
  /** At first the map as it was kept; nothing while nobody is there. */
  readonly layout: ReadonlySignal<MapLayout | undefined>;
  readonly loading: ReadonlySignal<boolean>;
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
  const loading = computed(() => everybody.value.loading);
  const full = computed(() => {
    const { crowd } = everybody.value;
    return loading.value || crowd.size === 0 ? undefined : layOutMap(listCrowd(crowd), today.value);
  });

  effect(() => {
    const network = name.value;
    untracked(() => {
      kept.value = undefined;
    });
    if (network === undefined) return;
    void readKeptMap().then((copy) => {
      if (copy?.network === network && name.peek() === network) kept.value = readMapCopy(copy);
    });
  });
  effect(() => {
    const [layout, network, day] = [full.value, name.value, today.value];
    if (!layout || network === undefined) return undefined;
    const timer = setTimeout(() => void keepMap(copyMap(layout, network, day)), REST);
    return () => clearTimeout(timer);
  });
  return {
    layout: computed(() => full.value ?? (loading.value ? kept.value : undefined)),
    loading,
  };
}
