import { effect, signal, type ReadonlySignal } from '@preact/signals';

import type { Everybody } from '@/entrypoints/person/everybody';
import type { Day } from '@/lib/network/day';
import type { View } from '@/lib/network/view';
import { countViewStepwise, type ViewCounts } from '@/lib/network/view-counts';
import { inSlices } from '@/entrypoints/network/in-slices';

/** The rows come first; whoever types or presses on is not kept waiting for counts of what is gone by then (ms). */
const REST = 150;

/** How many people each filter would leave, a moment after the people themselves; the former ones until then. */
export function followCounts(
  everybody: ReadonlySignal<Everybody | undefined>,
  view: ReadonlySignal<View>,
  today: ReadonlySignal<Day>,
): ReadonlySignal<ViewCounts | undefined> {
  const counts = signal<ViewCounts>();
  effect(() => {
    const [crowd, asked, day] = [everybody.value?.crowd, view.value, today.value];
    if (!crowd) return undefined;
    const ending = new AbortController();
    const count = async () => {
      const counted = await inSlices(countViewStepwise(crowd, asked, day), ending.signal);
      if (counted && !ending.signal.aborted) counts.value = counted;
    };
    const timer = setTimeout(() => void count(), REST);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  });
  return counts;
}
