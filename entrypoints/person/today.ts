import { signal, type ReadonlySignal } from '@preact/signals';

import { dayOf, type Day } from '@/lib/network/day';

/** How long a change of day waits to be seen at most (ms): a computer that sleeps lets timers be late, and clocks are set. */
const LONGEST = 60_000;

export interface Today {
  readonly today: ReadonlySignal<Day>;
  /** Looks at the clock now. */
  readonly look: () => void;
}

/** The present day, for as long as a page is open: panels and tabs are left open for weeks. */
export function watchToday(): Today {
  const today = signal(dayOf(new Date()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const now = new Date();
    today.value = dayOf(now);
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = setTimeout(look, Math.min(midnight.getTime() - now.getTime() + 50, LONGEST));
  };
  look();
  return { today, look };
}
