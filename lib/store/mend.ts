import { inside, writeTo, type Network } from './database';
import { asStoreError, StoreError, Unreadable } from './errors';

/**
 * Does some work; where it comes upon something that cannot be read, has that set aside and does it again.
 * @throws {StoreError} `broken` where that did not help
 */
export async function mending<T>(network: Network, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  await mend(network);
  try {
    return await work();
  } catch (error) {
    throw error instanceof Unreadable ? new StoreError('broken', { cause: error }) : error;
  }
}

/** Goes through everything stored, sets aside what cannot be read, and counts the summary anew. */
async function mend(network: Network): Promise<void> {
  const { now, random, tell } = network[inside];
  // Hardly ever needed, so it is loaded when it is; before the transaction, which would not wait for it.
  const { sift } = await import('./sift');
  const transaction = await writeTo(network, 'strict');
  try {
    const revision = await sift(transaction, now(), random);
    await transaction.done;
    tell({ network: network.name, revision, people: [] });
  } catch (error) {
    throw asStoreError(error, transaction.error);
  }
}
