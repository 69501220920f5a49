import type { ComponentType } from 'preact';

import { later, useLater, type Later } from '@/components/controls/use-later';
import { Waiting } from '@/components/controls/Waiting';
import { askForCopy } from './early-copies';
import type { NetworkPage } from './network-page';

interface Loaded {
  readonly Room: ComponentType<{ readonly page: NetworkPage }>;
}

/** Rooms whose code is loaded when they are first entered: the page opens with no more than it shows. */
const LATER_ROOMS = {
  inventory: later(async () => ({ Room: (await import('./inventory/InventoryRoom')).InventoryRoom })),
  round: later(async () => ({ Room: (await import('./round/RoundRoom')).RoundRoom })),
  data: later(async () => ({ Room: (await import('./DataRoom')).DataRoom })),
  map: later(async () => ({ Room: (await import('./map/MapRoom')).MapRoom })),
  balance: later(async () => ({ Room: (await import('./balance/BalanceRoom')).BalanceRoom })),
  review: later(async () => ({ Room: (await import('./review/ReviewRoom')).ReviewRoom })),
  objectives: later(async () => ({
    Room: (await import('./objectives/ObjectivesRoom')).ObjectivesRoom,
  })),
} as const satisfies Record<string, Later<Loaded>>;

type LaterRoomName = keyof typeof LATER_ROOMS;

export function isLater(room: string): room is LaterRoomName {
  return Object.hasOwn(LATER_ROOMS, room);
}

/** Loads the room that an address names before anything asks for it. @param hash as `location.hash` gives it */
export function preloadRoom(hash: string): void {
  const name = hash.slice(1).split(/[/?]/)[0] ?? '';
  askForCopy(name);
  if (isLater(name)) void LATER_ROOMS[name].load();
}

export function LaterRoom({ room, page }: { readonly room: LaterRoomName; readonly page: NetworkPage }) {
  const loaded = useLater<Loaded>(LATER_ROOMS[room]);
  return loaded ? <loaded.Room page={page} /> : <Waiting />;
}
