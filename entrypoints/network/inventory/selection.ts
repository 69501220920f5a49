import { computed, signal, type ReadonlySignal } from '@preact/signals';

import type { Person, PersonId } from '@/lib/network/person';

/** Those of the people shown who are selected. Who is no longer shown is not selected, and is so again when they are. */
export interface Selection {
  readonly has: (id: PersonId) => boolean;
  readonly chosen: ReadonlySignal<readonly Person[]>;
  /** @param through all from the one that was set last, instead of this one alone */
  readonly set: (index: number, is: boolean, through?: boolean) => void;
  readonly setAll: (is: boolean) => void;
  readonly clear: () => void;
}

export function selectAmong(people: ReadonlySignal<readonly Person[]>): Selection {
  const ids = signal<ReadonlySet<PersonId>>(new Set());
  const chosen = computed(() =>
    ids.value.size === 0 ? [] : people.value.filter(({ id }) => ids.value.has(id)),
  );
  let last: PersonId | undefined;

  return {
    has: (id) => ids.value.has(id),
    chosen,
    set(index, is, through = false) {
      const anchor = through ? people.value.findIndex(({ id }) => id === last) : -1;
      const from = anchor < 0 ? index : anchor;
      const some = people.value.slice(Math.min(from, index), Math.max(from, index) + 1);
      const next = new Set(ids.value);
      for (const { id } of some) {
        if (is) next.add(id);
        else next.delete(id);
      }
      ids.value = next;
      last = people.value[index]?.id;
    },
    setAll(is) {
      ids.value = new Set(is ? people.value.map(({ id }) => id) : []);
    },
    clear() {
      ids.value = new Set();
      last = undefined;
    },
  };
}
