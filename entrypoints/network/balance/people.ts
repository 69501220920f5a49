import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Keeping } from '@/entrypoints/person/keeping';
import type { KnownPeople } from '@/components/balance/BalancePeople';
import type { PersonId } from '@/lib/network/person';
import { watchChanges } from '@/lib/store/changes';
import type { Network } from '@/lib/store/database';
import { readPersonOf } from '@/lib/store/people';

/** Some people by their ids, as they are now. */
export interface People {
  readonly known: ReadonlySignal<KnownPeople>;
  /** Reads those that are not known yet. */
  readonly ask: (ids: readonly PersonId[]) => void;
}

export function followPeople(
  name: ReadonlySignal<Network['name'] | undefined>,
  keeping: Pick<Keeping, 'read'>,
): People {
  const known = signal<KnownPeople>(new Map());
  const asked = new Set<PersonId>();
  let looking: Promise<void> = Promise.resolve();
  // One look after another: a change that is told while a list is being read would show the changed alone, before it.
  const look = (ids: readonly PersonId[]) => {
    if (ids.length > 0) looking = looking.then(() => read(ids));
  };
  const read = async (ids: readonly PersonId[]) => {
    const found = await keeping.read((network) => Promise.all(ids.map((id) => readPersonOf(network, id))));
    if (!found) return;
    const next = new Map(known.peek());
    ids.forEach((id, at) => next.set(id, found[at]));
    known.value = next;
  };
  effect(() => {
    const network = name.value;
    if (network === undefined) return undefined;
    untracked(() => {
      asked.clear();
      known.value = new Map();
    });
    return watchChanges(network, ({ people }) => {
      const changed = people.length === 0 ? [...asked] : people.filter((id) => asked.has(id));
      look(changed);
    });
  });
  return {
    known,
    ask(ids) {
      const unknown = ids.filter((id) => !asked.has(id));
      for (const id of unknown) asked.add(id);
      look(unknown);
    },
  };
}
