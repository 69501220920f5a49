import { useLater } from '@/components/controls/use-later';
import { Waiting } from '@/components/controls/Waiting';
import type { NetworkPage } from './network-page';
import { LATER_ROOMS, type LaterRoomName, type LoadedRoom } from './rooms';

export function LaterRoom({ room, page }: { readonly room: LaterRoomName; readonly page: NetworkPage }) {
  const loaded = useLater<LoadedRoom>(LATER_ROOMS[room]);
  return loaded ? <loaded.Room page={page} /> : <Waiting />;
}
