import { computed, signal, type ReadonlySignal } from '@preact/signals';

import type { Person, PersonId } from '@/lib/network/person';
import { findNeighbours } from './row';

/** Going from person to person, apart from what the tab shows. */
export interface Walk {
  /** Who was picked in place of the person in the tab. */
  readonly picked: ReadonlySignal<PersonId | undefined>;
  /** Whether there is somebody on that side. */
  readonly ways: ReadonlySignal<{ readonly previous: boolean; readonly next: boolean }>;
  readonly go: (to: 'previous' | 'next') => void;
  readonly pick: (person: PersonId | undefined) => void;
}

/**
 * @param recent those tagged last, latest first; the row stands still while it is walked, though tagging reorders them
 * @param shown who is on the screen
 */
export function walkThrough(
  recent: ReadonlySignal<readonly Person[]>,
  shown: ReadonlySignal<PersonId | undefined>,
): Walk {
  const picked = signal<PersonId>();
  const walked = signal<readonly PersonId[]>();
  const row = computed(() => walked.value ?? recent.value.map(({ id }) => id));
  // Who was on the screen before anybody was picked: the person in the tab.
  let home: PersonId | undefined;
  const beside = computed(() => findNeighbours(row.value, shown.value));

  return {
    picked,
    ways: computed(() => ({
      // Before the first stands whoever is in the tab.
      previous: beside.value.previous !== undefined || picked.value !== undefined,
      next: beside.value.next !== undefined,
    })),
    go(to) {
      const person = beside.value[to];
      if (person === undefined && to === 'next') return;
      if (picked.value === undefined) home = shown.value;
      walked.value = row.value;
      picked.value = person === home ? undefined : person;
    },
    pick(person) {
      walked.value = undefined;
      picked.value = person;
    },
  };
}
