import { digestKey, holdsKeys, type Forgotten } from '@/lib/network/forgotten';
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
    return found.flat().some((value) => holdsKeys(parseForgotten(value)));
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
}
