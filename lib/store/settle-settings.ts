import type { Stamp } from '@/lib/network/clock';

import { change } from './change';
import type { Network } from './database';
import { parseImport, type ImportRecord } from './imported';
import { readImports } from './imports';

/** What sets settings: they lie outside the database. Either can be asked twice for one import. */
export interface SetSettings {
  readonly take: (brought: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly putBack: (names: readonly string[], brought: ImportRecord['brought']) => Promise<void>;
}

/**
 * Sets what imports have brought of settings, and puts it back of those that were undone. Either only notes that they
 * wait: whoever opens the network next goes on where a page was closed in between.
 */
export async function settleSettings(network: Network, { take, putBack }: SetSettings): Promise<void> {
  for (const { id, settingsWait, undoneBy, settings = [], brought } of await readImports(network)) {
    if (!settingsWait) continue;
    await (undoneBy === undefined ? take(brought ?? {}) : putBack(settings, brought));
    await areSettled(network, id, undoneBy);
  }
}

/** @param undoneBy where it was undone meanwhile, they wait again */
function areSettled(network: Network, id: Stamp, undoneBy: Stamp | undefined): Promise<void> {
  return change(network, {
    look: () => Promise.resolve(),
    async write({ transaction }) {
      const store = transaction.objectStore('imports');
      const value: unknown = await store.get(id);
      if (value === undefined) return;
      const { settingsWait: _, ...record } = parseImport(value, id);
      if (record.undoneBy === undoneBy) await store.put(record, id);
    },
  });
}
