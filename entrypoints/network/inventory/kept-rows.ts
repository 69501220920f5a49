import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import { readFirstPaint } from '@/lib/browser/first-paint';
import { readFirstRows } from '@/lib/browser/first-rows';
import type { FirstRows } from '@/lib/network/first-rows';
import type { Network } from '@/lib/store/database';

/** The rows that were kept, while they are what is shown. */
export interface KeptRows {
  readonly rows: ReadonlySignal<FirstRows | undefined>;
  /** Whether everybody is to be read now: what is read meanwhile comes in the way of what is painted first. */
  readonly isOver: ReadonlySignal<boolean>;
  /** They are on the screen. */
  readonly onPainted: () => void;
}

/** How long everybody waits for them at most (ms): a page that is not seen is not painted. */
const PATIENCE = 500;

/**
 * Reads the first rows as they were kept, where the page begins with the inventory. They are true while nothing was
 * changed: the background's own copy says so, for to ask the store would take as long as all that is waited for here.
 * @param isFirst whether the page begins with the inventory
 * @param name nothing while it is not known
 * @param fits whether rows are of what is asked for, once the name is known
 */
export function openKeptRows(
  isFirst: boolean,
  name: ReadonlySignal<Network['name'] | undefined>,
  fits: (rows: FirstRows) => boolean,
): KeptRows {
  const rows = signal<FirstRows>();
  const isOver = signal(!isFirst);
  const onPainted = () => {
    isOver.value = true;
  };
  // Asked for before it is known which network is shown: the browser takes its time to answer either.
  const reading = isFirst ? Promise.all([readFirstRows(), readFirstPaint()]) : undefined;
  let isBegun = false;
  effect(() => {
    const network = name.value;
    if (network === undefined || !reading) return;
    const begins = !isBegun;
    isBegun = true;
    untracked(() => {
      rows.value = undefined;
      isOver.value ||= !begins;
    });
    if (!begins) return;
    setTimeout(onPainted, PATIENCE);
    void reading.then(([kept, paint]) => {
      const isTrue =
        kept?.network === network && paint?.network === network && kept.revision === paint.revision;
      if (!isTrue || isOver.peek() || !fits(kept)) return onPainted();
      rows.value = kept;
    });
  });
  return { rows, isOver, onPainted };
}
