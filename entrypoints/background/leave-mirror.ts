import { removeMirrorStatus } from '@/lib/browser/mirror-status';
import { readSyncItems, removeSyncItems } from '@/lib/browser/sync-area';
import { unsettleParts, type Network } from '@/lib/store';
import { itemKey, readShard, SHARDS } from '@/lib/sync/shard';

/**
 * Leaves the mirror, which all the person's browsers share: its items are taken away, so nothing of this device's is
 * left there. A browser that goes on mirroring finds them missing and writes them again, from what it has itself; for
 * no browser does a missing item say that anybody was removed, so nothing is lost anywhere. Items of a newer Liant
 * are that one's own and stay. It may be stopped anywhere: the status goes last, and until then this is done again.
 */
export async function leaveMirror(network: Network): Promise<void> {
  const items = await readSyncItems();
  const ours = Array.from({ length: SHARDS }, (_, shard) => itemKey(shard)).filter((key) => key in items);
  await removeSyncItems(ours.filter((key) => readShard(items[key]) !== 'newer'));
  await unsettleParts(network);
  await removeMirrorStatus();
}
