import { readFrom, type Network } from './database';
import { asStoreError } from './errors';
import { mending } from './mend';
import type { Reading, StoreName } from './stored';

/**
 * Reads within one transaction. What turns out unreadable is set aside, and the rest read again.
 * @throws {StoreError}
 */
export function reading<T>(
  network: Network,
  stores: readonly StoreName[],
  read: (transaction: Reading) => Promise<T>,
): Promise<T> {
  return mending(network, async () => {
    const transaction = await readFrom(network, stores);
    try {
      return await read(transaction);
    } catch (error) {
      throw asStoreError(error, transaction.error);
    }
  });
}
