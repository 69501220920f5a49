import { useMemo, useState } from 'preact/hooks';

import { Map as NetworkMap } from '@/components/map/Map';
import { addressOfPerson } from '@/components/inventory/inventory-addresses';
import type { NetworkPage } from '@/entrypoints/network/network-page';
import type { BalanceRoom } from '@/entrypoints/network/balance/balance-room';
import { openBalance } from '@/entrypoints/network/balance/open-balance';
import { saveFile } from '@/entrypoints/network/save-file';
import { dayOf } from '@/lib/network/day';
import type { Door } from '@/lib/network/doors';
import type { MapLayout } from '@/lib/network/map-layout';
import { openMapRoom } from './map-room';

/** What the room knows, for as long as the page is open. */
let opened: ReturnType<typeof openMapRoom> | undefined;
/** Introductions are in the ledgers, which nobody reads before they are asked for. */
let balance: BalanceRoom | undefined;

/** The map, which follows everybody. */
export function MapRoom({ page }: { readonly page: NetworkPage }) {
  const [room] = useState(() => (opened ??= openMapRoom(page)));
  const [asked, setAsked] = useState(balance !== undefined);
  const layout = room.layout.value;
  const doors = asked ? balance?.shown.value?.balance.doors.trees : undefined;
  const arcs = useMemo(() => doors && layout && listArcs(doors, layout), [doors, layout]);
  return (
    <NetworkMap
      layout={layout}
      loading={room.loading.value}
      arcs={arcs}
      onArcs={() => {
        balance = openBalance(page);
        setAsked(true);
      }}
      onOpen={(place) => {
        const person = layout?.people[place];
        if (person) location.hash = addressOfPerson(person.id);
      }}
      onPicture={({ kind, file }) => saveFile(`liant-${dayOf(new Date())}.${kind}`, file)}
    />
  );
}

/** From each door to those it opened, by their places on the map. */
function listArcs(doors: readonly Door[], { people }: MapLayout): (readonly [number, number])[] {
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const arcsOf = ({ id, opened: behind }: Door): (readonly [number, number])[] =>
    behind.flatMap((door) => {
      const [from, to] = [places.get(id), places.get(door.id)];
      return [...(from === undefined || to === undefined ? [] : [[from, to] as const]), ...arcsOf(door)];
    });
  return doors.flatMap(arcsOf);
}
