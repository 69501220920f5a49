import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Keeping } from '@/entrypoints/person/keeping';
import type { Person, PersonId } from '@/lib/network/person';
import { findSpelledOtherwise } from '@/lib/network/worlds';

/** What makes one spelling of a world the one for all. The room itself needs nobody by name: who they are is asked for then. */
export interface Spelling {
  /** Nothing while one is still to be done. */
  readonly spell: ReadonlySignal<((name: string) => void) | undefined>;
  readonly close: () => void;
}

/** @param everyone nothing while not all have come. @param callEverybody has them come */
export function openSpelling(
  everyone: ReadonlySignal<readonly Person[] | undefined>,
  callEverybody: () => void,
  keeping: Pick<Keeping, 'write'>,
): Spelling {
  const asked = signal<string>();
  const save = (name: string, ids: readonly PersonId[]) =>
    void keeping.write(
      (network, store) => store.savePeople(network, ids, { worldName: name }),
      () => save(name, ids),
    );
  const close = effect(() => {
    const [name, people] = [asked.value, everyone.value];
    if (name === undefined || !people) return;
    asked.value = undefined;
    untracked(() => save(name, findSpelledOtherwise(people, name)));
  });
  const ask = (name: string) => {
    asked.value = name;
    callEverybody();
  };
  return { spell: computed(() => (asked.value === undefined ? ask : undefined)), close };
}
