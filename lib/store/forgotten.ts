import { digestKey, holdsKeys, type Forgotten } from '@/lib/network/forgotten';
import { standingAmong } from '@/lib/network/judge-forgotten';
import type { PersonId } from '@/lib/network/person';
import type { Profile, ProfileKey } from '@/lib/network/profile-key';

import type { Desk } from './change';
import type { Network } from './database';
import { parseForgotten } from './parse-forgotten';
import { reading } from './reading';
import type { Reading, Writing } from './stored';

/** Whether somebody with one of these profiles was forgotten: an import or a mirror must not bring them again. */
export async function isForgotten(network: Network, profiles: readonly Profile[]): Promise<boolean> {
  const digests = await digestKeys(profiles.map(({ key }) => key));
  return reading(network, ['forgotten'], async (transaction) => {
    const index = transaction.objectStore('forgotten').index('digest');
    const found = await Promise.all(digests.map((digest) => index.getAll(beginningWith(digest))));
    return standingAmong(found.flat().map(parseForgotten)).some(holdsKeys);
  });
}

/** Tombstones of the first version hold whole digests, of which ours are the beginning. */
function beginningWith(digest: string): IDBKeyRange {
  return IDBKeyRange.bound(digest, `${digest}\uffff`);
}

export function digestKeys(keys: readonly ProfileKey[]): Promise<string[]> {
  return Promise.all(keys.map(digestKey));
}

/** @param on a desk, or what has a transaction like one */
export async function readTombstones(on: { readonly transaction: Reading | Writing }): Promise<Forgotten[]> {
  return (await (on.transaction as Reading).objectStore('forgotten').getAll()).map(parseForgotten);
}

/** Puts a tombstone in the place of the one with its id. */
export async function bury(desk: Desk, tombstone: Forgotten): Promise<void> {
  desk.touched.add(tombstone.id);
  await desk.transaction.objectStore('forgotten').put(tombstone, tombstone.id);
}

/**
 * The user added by hand somebody they had forgotten: from here on they may be met again. The tombstone itself
 * stays: what was forgotten under the old id stays forgotten on every device.
 */
export async function welcomeBack(desk: Desk, digests: readonly string[]): Promise<void> {
  const index = desk.transaction.objectStore('forgotten').index('digest');
  const found = await Promise.all(digests.map((digest) => index.getAll(beginningWith(digest))));
  const holding = found.flat().map(parseForgotten).filter(holdsKeys);
  await Promise.all(holding.map((tombstone) => bury(desk, { ...tombstone, welcomed: true })));
  desk.welcomed.push(...holding.map(({ id }) => id));
}

/**
 * That adding by hand was taken back. A welcome is never unsaid, for other devices may have heard it; so the record
 * that it began becomes a tombstone with the same digests, which counts as long as the first one does.
 */
export async function forgetAgain(desk: Desk, id: PersonId, welcomed: readonly PersonId[]): Promise<void> {
  const tombstones = (await readTombstones(desk)).filter((tombstone) => welcomed.includes(tombstone.id));
  const [because] = tombstones;
  if (!because) return;
  const digests = [...new Set(tombstones.flatMap((tombstone) => tombstone.digests))].sort();
  await bury(desk, { id, stamp: desk.stamp, digests, because: because.id });
}
