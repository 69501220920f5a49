import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { ObjectiveDeed } from '@/components/objectives/objective-words';

/** What was done last to an objective. It stands in no list of acts: what it was before is kept here. */
export interface Deed {
  readonly what: ObjectiveDeed;
  /** Takes it back; nothing where that was done. */
  readonly undo: (() => void) | undefined;
}

export interface Deeds {
  /** Nothing where something else was done since. */
  readonly deed: ReadonlySignal<Deed | undefined>;
  readonly tell: (what: ObjectiveDeed, undo: () => void) => void;
}

/** @param others changes whenever something else is done: that is spoken of then */
export function watchDeeds(others: ReadonlySignal<unknown>): Deeds {
  const deed = signal<Deed>();
  effect(() => {
    void others.value;
    untracked(() => {
      deed.value = undefined;
    });
  });
  return {
    deed,
    tell(what, undo) {
      deed.value = {
        what,
        undo: () => {
          deed.value = { what, undo: undefined };
          undo();
        },
      };
    },
  };
}
