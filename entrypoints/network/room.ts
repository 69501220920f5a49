import { computed, signal, type ReadonlySignal } from '@preact/signals';

import { ROOMS, type Room } from '@/components/frame/NetworkFrame';
import type { PersonId } from '@/lib/network/person';

/** Where the network page is, by its address: `#inventory/<person>?<view>`. */
export interface Whereabouts {
  readonly room: Room | 'welcome';
  /** For whose sake the inventory was opened. */
  readonly person: PersonId | undefined;
  /** What else the address says, as `URLSearchParams` reads it; the room knows what it means. */
  readonly view: string;
}

/** @param hash as `location.hash` gives it. An address without a room is the first page until that was seen. */
export function readWhereabouts(hash: string, welcomed: boolean): Whereabouts {
  const [path = '', view = ''] = hash.slice(1).split(/\?(.*)/s);
  const [name = '', person] = path.split('/');
  const room = ROOMS.find((each) => each === name);
  if (room) return { room, person: (room === 'inventory' && person) || undefined, view };
  return { room: name === 'welcome' || !welcomed ? 'welcome' : 'inventory', person: undefined, view: '' };
}

/** The same the other way. */
export function writeWhereabouts({ room, person, view }: Whereabouts): string {
  return `#${room}${person ? `/${person}` : ''}${view ? `?${view}` : ''}`;
}

/** Where the page is, and the way elsewhere. */
export interface Ways {
  readonly where: ReadonlySignal<Whereabouts | undefined>;
  /** @param how `instead`: the browser's Back does not come by the place that is left */
  readonly go: (place: Whereabouts, how?: 'instead') => void;
}

/** @param welcomed nothing while it is not known: then neither is the place */
export function watchWhereabouts(welcomed: ReadonlySignal<boolean | undefined>): Ways {
  const hash = signal(location.hash);
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
  return {
    where: computed(() =>
      welcomed.value === undefined ? undefined : readWhereabouts(hash.value, welcomed.value),
    ),
    go(place, how) {
      const next = writeWhereabouts(place);
      if (next === hash.value) return;
      if (how === 'instead') history.replaceState(undefined, '', next);
      else history.pushState(undefined, '', next);
      hash.value = next;
    },
  };
}
