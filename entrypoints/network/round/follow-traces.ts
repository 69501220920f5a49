import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Keeping } from '@/entrypoints/person/keeping';
import type { PersonId } from '@/lib/network/person';
import type { TraceDaysById } from '@/lib/network/round';
import type { Trace } from '@/lib/network/trace';

type Store = Pick<Keeping, 'write'>;

/** Of everybody's traces what the order goes by, read when a round is entered; nothing while it is not read. */
export function followTraceDays(
  isHere: ReadonlySignal<boolean>,
  crowd: ReadonlySignal<unknown>,
  keeping: Store,
): ReadonlySignal<TraceDaysById | undefined> {
  const days = signal<TraceDaysById>();
  effect(() => {
    void crowd.value;
    let isOver = false;
    days.value = undefined;
    const read = async () => {
      const all = await keeping.write((network, store) => store.readTraceDays(network));
      // What could not be read is said at the foot, and the round goes on without it.
      if (!isOver) days.value = all ?? new Map();
    };
    if (isHere.value) void untracked(read);
    return () => {
      isOver = true;
    };
  });
  return days;
}

/** The trace of whoever is shown. That of the next is read meanwhile, so that it stands there with them. */
export function followTrace(
  shown: ReadonlySignal<PersonId | undefined>,
  next: ReadonlySignal<PersonId | undefined>,
  keeping: Store,
): ReadonlySignal<Trace | undefined> {
  const known = signal<ReadonlyMap<PersonId, Trace | undefined>>(new Map());
  effect(() => {
    const wanted = [shown.value, next.value].filter((id) => id !== undefined);
    untracked(() => {
      const kept = wanted.flatMap((id) => (known.value.has(id) ? [[id, known.value.get(id)] as const] : []));
      known.value = new Map(kept);
      for (const id of wanted.filter((each) => !known.value.has(each))) void read(id);
    });
  });
  const read = async (id: PersonId) => {
    const passed = await keeping.write((network, store) => store.readPassed(network, id));
    if (passed) known.value = new Map([...known.value, [id, passed.trace]]);
  };
  return computed(() => (shown.value === undefined ? undefined : known.value.get(shown.value)));
}
