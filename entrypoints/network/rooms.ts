import type { ComponentType } from 'preact';

import { later, type Later } from '@/components/controls/later';
import type { NetworkPage } from './network-page';

export interface LoadedRoom {
  readonly Room: ComponentType<{ readonly page: NetworkPage }>;
}

/** Rooms whose code is loaded when they are first entered: the page opens with no more than it shows. */
export const LATER_ROOMS = {
  inventory: later(async () => ({ Room: (await import('./inventory/InventoryRoom')).InventoryRoom })),
  round: later(async () => ({ Room: (await import('./round/RoundRoom')).RoundRoom })),
  data: later(async () => ({ Room: (await import('./DataRoom')).DataRoom })),
  map: later(async () => ({ Room: (await import('./map/MapRoom')).MapRoom })),
  balance: later(async () => ({ Room: (await import('./balance/BalanceRoom')).BalanceRoom })),
  review: later(async () => ({ Room: (await import('./review/ReviewRoom')).ReviewRoom })),
  objectives: later(async () => ({
    Room: (await import('./objectives/ObjectivesRoom')).ObjectivesRoom,
  })),
} as const satisfies Record<string, Later<LoadedRoom>>;

export type LaterRoomName = keyof typeof LATER_ROOMS;

export function isLater(room: string): room is LaterRoomName {
  return Object.hasOwn(LATER_ROOMS, room);
}

/**
 * What an address calls its room, whether there is such a room or not.
 * @param hash as `location.hash` gives it
 */
export function nameRoom(hash: string): string {
  return hash.slice(1).split(/[/?]/)[0] ?? '';
}
