import { digestKey } from '@/lib/network/forgotten';
import type { Profile, ProfileKey } from '@/lib/network/profile-key';

import type { Desk } from './change';
import type { Network } from './database';
import { parseForgotten } from './parse';
import { reading } from './reading';

/** Whether somebody with one of these profiles was forgotten: an import or a mirror must not bring them again. */
export async function isForgotten(network: Network, profiles: readonly Profile[]): Promise<boolean> {
  const digests = await digestKeys(profiles.map(({ key }) => key));
  return reading(network, ['forgotten'], async (transaction) => {
    const index = transaction.objectStore('forgotten').index('digest');
    const found = await Promise.all(digests.map((digest) => index.getKey(digest)));
    return found.some((id) => id !== undefined);
  });
}

export function digestKeys(keys: readonly ProfileKey[]): Promise<string[]> {
  return Promise.all(keys.map(digestKey));
}

/**
 * The user added by hand somebody they had forgotten: from here on they may be met again. The tombstone itself
 * stays, without their keys: what was forgotten under the old id stays forgotten on every device.
 */
export async function welcomeBack(desk: Desk, digests: readonly string[]): Promise<void> {
  const store = desk.transaction.objectStore('forgotten');
  const found = await Promise.all(digests.map((digest) => store.index('digest').getAll(digest)));
  const tombstones = found.flat().map(parseForgotten);
  await Promise.all(tombstones.map((tombstone) => store.put({ ...tombstone, digests: [] }, tombstone.id)));
}
