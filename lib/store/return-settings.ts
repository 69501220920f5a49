import type { Stamp } from '@/lib/network/clock';

import { change } from './change';
import type { Network } from './database';
import { parseImport, type ImportRecord } from './imported';
import { readImports } from './imports';

/**
 * Puts back what undone imports had brought of settings. Those lie outside the database, so an undo only notes that
 * they wait: whoever opens the network next goes on where a page was closed in between.
 * @param putBack can be asked twice for one import
 */
export async function returnSettings(
  network: Network,
  putBack: (names: readonly string[], brought: ImportRecord['brought']) => Promise<void>,
): Promise<void> {
  for (const { id, settingsWait, settings = [], brought } of await readImports(network)) {
    if (!settingsWait) continue;
    await putBack(settings, brought);
    await areBack(network, id);
  }
}

function areBack(network: Network, id: Stamp): Promise<void> {
  return change(network, {
    look: () => Promise.resolve(),
    async write({ transaction }) {
      const store = transaction.objectStore('imports');
      const value: unknown = await store.get(id);
      if (value === undefined) return;
      const { settingsWait: _, ...record } = parseImport(value, id);
      await store.put(record, id);
    },
  });
}
