import { computed, type ReadonlySignal } from '@preact/signals';

import type { Viewed } from '@/lib/network/viewed';
import { followFirstRows, type FirstRowsMeans } from './first-rows';

/** What the table shows: all whom the view finds, or, until everybody has come, the first of them as they were kept. */
export interface Rows extends Viewed {
  /** How many rows there are; those beyond `people` are still to come. */
  readonly size: number;
  /** How many people there are. */
  readonly total: number;
  readonly hasObjectives: boolean;
  readonly loading: boolean;
  readonly areFirst: boolean;
}

export function followRows(means: FirstRowsMeans): ReadonlySignal<Rows> {
  const first = followFirstRows(means);
  return computed(() => {
    if (first.value) return { ...first.value, loading: false, areFirst: true };
    const { crowd, loading } = means.everybody.value;
    const { people, fadedAside } = means.viewed.value;
    const hasObjectives = (means.objectives.value?.length ?? 0) > 0;
    const counts = { fadedAside, size: people.length, total: crowd.size, hasObjectives };
    return { people, ...counts, loading, areFirst: false };
  });
}
