import { useMemo, useState } from 'preact/hooks';

import { Map as NetworkMap } from '@/components/map/Map';
import { addressOfPerson } from '@/components/inventory/inventory-addresses';
import type { NetworkPage } from '@/entrypoints/network/network-page';
import { saveFile } from '@/entrypoints/network/save-file';
import { dayOf } from '@/lib/network/day';
import { listArcs } from '@/lib/network/map-arcs';
import { openMapRoom } from './map-room';

/** What the room knows, for as long as the page is open. */
let opened: ReturnType<typeof openMapRoom> | undefined;

/** The map, which follows everybody. */
export function MapRoom({ page }: { readonly page: NetworkPage }) {
  const [room] = useState(() => (opened ??= openMapRoom(page)));
  const [asked, setAsked] = useState(false);
  const layout = room.layout.value;
  const today = page.today.value;
  const arcs = useMemo(() => (asked && layout ? listArcs(layout, today) : undefined), [asked, layout, today]);
  return (
    <NetworkMap
      layout={layout}
      coming={room.coming.value}
      arcs={arcs}
      onArcs={() => setAsked(true)}
      onOpen={(place) => {
        const person = layout?.people[place];
        if (person) location.hash = addressOfPerson(person.id);
      }}
      onPicture={({ kind, file }) => saveFile(`liant-${dayOf(new Date())}.${kind}`, file)}
    />
  );
}
