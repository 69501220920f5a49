import { computed, signal, type ReadonlySignal } from '@preact/signals';

import type { FirstPaint } from '@/lib/browser/first-paint';
import { countsOn } from '@/lib/network/count-on';
import type { Counts, Summary } from '@/lib/network/summary';
import { loadStore } from '@/entrypoints/person/load-store';
import { watchToday } from '@/entrypoints/person/today';
import type { Network } from '@/lib/store/database';

interface Read {
  readonly network: Network['name'];
  readonly revision: number;
  readonly summary: Summary;
}

export interface CountReading {
  /** Nothing until a summary of the network that is shown is there, be it the copy. */
  readonly counts: ReadonlySignal<Counts | undefined>;
  readonly read: (network: Network) => Promise<void>;
}

/** The counts of today: from the copy at first, then from the network, which alone is the truth. */
export function readCounts(
  name: ReadonlySignal<Network['name'] | undefined>,
  paint: ReadonlySignal<FirstPaint | undefined>,
): CountReading {
  const stored = signal<Read>();
  const { today } = watchToday();
  const counts = computed(() => {
    const shown = [stored.value, paint.value].find((each) => each?.network === name.value);
    return shown && countsOn(shown.summary, today.value);
  });
  return {
    counts,
    async read(network) {
      const { readSummary } = await loadStore();
      const read = { network: network.name, ...(await readSummary(network)) };
      const before = stored.value;
      // Of two readings the later one stands, whichever ends first.
      if (before?.network === read.network && before.revision > read.revision) return;
      stored.value = read;
    },
  };
}
