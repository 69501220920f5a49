import type { Database, Writing } from './stored';

/**
 * After a writing that found the disk full, Firefox gives the same connection one transaction that may only remove, and
 * refuses what is put in it as if the network were closed. That one is spent at once, on nothing, so that what is tried
 * again once there is room is written.
 */
export function spendRemoval(database: Database, transaction: Writing): Writing {
  const spend = async (error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) return;
    await database.transaction('state', 'readwrite').done;
  };
  // Should the spending fail, nothing is lost: the next use of the connection says what is wrong with it.
  transaction.done.catch(spend).catch(() => undefined);
  return transaction;
}
