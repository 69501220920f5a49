import { computed, signal, type ReadonlySignal } from '@preact/signals';

import { ROOMS, type Room } from '@/components/NetworkFrame';
import type { PersonId } from '@/lib/network/person';

/** Where the network page is, by its address. */
export interface Whereabouts {
  readonly room: Room | 'welcome';
  /** For whose sake the inventory was opened: `#inventory/<id>`. */
  readonly person: PersonId | undefined;
}

/** @param hash as `location.hash` gives it. An address without a room is the first page until that was seen. */
export function readWhereabouts(hash: string, welcomed: boolean): Whereabouts {
  const [name = '', person] = hash.slice(1).split('/');
  const room = ROOMS.find((each) => each === name);
  if (room) return { room, person: room === 'inventory' ? person : undefined };
  return { room: name === 'welcome' || !welcomed ? 'welcome' : 'inventory', person: undefined };
}

/** @param welcomed nothing while it is not known: then neither is the place */
export function watchWhereabouts(
  welcomed: ReadonlySignal<boolean | undefined>,
): ReadonlySignal<Whereabouts | undefined> {
  const hash = signal(location.hash);
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
  return computed(() =>
    welcomed.value === undefined ? undefined : readWhereabouts(hash.value, welcomed.value),
  );
}
