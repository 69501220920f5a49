import { useEffect, useState } from 'preact/hooks';

import { Objectives } from '@/components/objectives/Objectives';
import { showInPanel } from '@/entrypoints/person/in-panel';
import type { NetworkPage } from '@/entrypoints/network/network-page';
import { openObjectivesRoom } from './objectives-room';

/** The room of objectives, with the store behind it; it looks at everybody for as long as it is shown. */
export function ObjectivesRoom({ page }: { readonly page: NetworkPage }) {
  const [room] = useState(() => openObjectivesRoom(page));
  useEffect(() => room.close, [room]);
  return (
    <Objectives
      present={room.present.value}
      coming={page.coming.value}
      texts={room.texts.value}
      past={room.past.value}
      people={{ find: room.find }}
      begin={room.begin}
      actions={{ ...room.actions, show: (id) => void showInPanel(id) }}
    />
  );
}
