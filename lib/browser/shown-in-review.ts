import { shownSchema, type Shown } from '@/lib/network/review-shown';

import { followStored, writeStored, type StoredValue } from './stored-value';

/** Whom the reviews of a network have shown, on this device. */
function shownOf(network: string): StoredValue<Shown> {
  return { area: 'local', key: `review/shown/${network}`, schema: shownSchema };
}

/**
 * Says it as it is, and again at each change. Nobody, where it cannot be read.
 * @returns stops it
 */
export function followShownInReview(network: string, onShown: (shown: Shown) => void): () => void {
  return followStored(shownOf(network), (now) => onShown(now ?? {}));
}

export async function writeShownInReview(network: string, shown: Shown): Promise<void> {
  await writeStored(shownOf(network), shown);
}
