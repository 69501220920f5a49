import { signal } from '@preact/signals';

import type { Failure } from '@/components/controls/StoreFailure';
import { NetworkFrame } from '@/components/frame/NetworkFrame';
import { InventoryBatch } from '@/components/inventory/InventoryBatch';
import { Unread } from '@/components/frame/Unread';
import { Welcome } from '@/components/frame/Welcome';
import { LaterRoom } from './LaterRoom';
import { Foot } from '@/entrypoints/person/Foot';
import { pursued } from '@/lib/network/objective';
import type { NetworkPage } from './network-page';
import { isLater } from './rooms';
import { SettingsRoom } from './SettingsRoom';

/** The network page: whichever room its address names. */
export function App({ page }: { readonly page: NetworkPage }) {
  const where = page.where.value;
  const settings = page.settings.value;
  if (!where || !settings) return undefined;
  const unread = whyUnread(page, where.room);
  const trySample = settings.mode === 'sample' ? undefined : page.trySample;
  return (
    <NetworkFrame
      room={where.room === 'welcome' ? undefined : where.room}
      onLeaveSample={trySample ? undefined : page.leaveSample}
      foot={
        where.room !== 'welcome' && (
          <>
            {where.room === 'inventory' && <Batch page={page} />}
            <Foot doings={unread ? { ...page, failure: saidAbove } : page} />
          </>
        )
      }
    >
      {where.room === 'welcome' && (
        <Welcome
          keys={page.keys.value}
          onTrySample={trySample}
          onStart={page.start}
          sync={settings.sync}
          onSync={page.switchSync}
        />
      )}
      {unread && where.room !== 'welcome' && (
        <Unread room={where.room} failure={unread} onRetry={() => location.reload()} />
      )}
      {!unread && isLater(where.room) && <LaterRoom key={where.room} room={where.room} page={page} />}
      {where.room === 'settings' && <SettingsRoom page={page} settings={settings} />}
    </NetworkFrame>
  );
}

/** The failure stands in the room itself. */
const saidAbove = signal(undefined);

/** Why a room has nobody to show; the settings are there in any case. */
function whyUnread({ everybody, failure }: NetworkPage, room: string): Failure | undefined {
  if (room === 'welcome' || room === 'settings') return undefined;
  // Not every room reads everybody; what a newer Liant wrote, none of them can read.
  return everybody.value.failure ?? (failure.value?.code === 'newer' ? failure.value : undefined);
}

function Batch({ page: { inventory, objectives } }: { readonly page: NetworkPage }) {
  const { selection, used } = inventory;
  const count = selection.chosen.value.length;
  if (count === 0 || inventory.shown.value !== undefined) return undefined;
  return (
    <InventoryBatch
      count={count}
      tags={used.tags.value}
      objectives={pursued(objectives.value ?? [])}
      onEdit={(edit) => void inventory.edit(edit)}
      onClear={selection.clear}
    />
  );
}
