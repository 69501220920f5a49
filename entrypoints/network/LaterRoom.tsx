import type { ComponentType } from 'preact';

import { later, useLater, type Later } from '@/components/use-later';
import { Waiting } from '@/components/Waiting';
import type { NetworkPage } from './network-page';

interface Loaded {
  readonly Room: ComponentType<{ readonly page: NetworkPage }>;
}

/** Rooms whose code is loaded when they are first entered: the page opens with no more than it shows. */
export const LATER_ROOMS = {
  balance: later(async () => ({ Room: (await import('./balance/BalanceRoom')).BalanceRoom })),
  objectives: later(async () => ({
    Room: (await import('./objectives/ObjectivesRoom')).ObjectivesRoom,
  })),
} as const satisfies Record<string, Later<Loaded>>;

export function LaterRoom({
  room,
  page,
}: {
  readonly room: keyof typeof LATER_ROOMS;
  readonly page: NetworkPage;
}) {
  const loaded = useLater<Loaded>(LATER_ROOMS[room]);
  return loaded ? <loaded.Room page={page} /> : <Waiting />;
}
