import { tick, type Stamp } from '@/lib/network/clock';
import { dayOf } from '@/lib/network/day';
import type { History } from '@/lib/network/history';
import { lookAtImport, type ImportLook } from '@/lib/network/import-look';

import { ALL_SHELVES, allShelvesOf } from './all-shelves';
import { inside, type Network } from './database';
import { readTombstones } from './forgotten';
import { readHead } from './head';
import { renew, undoingOf, undoneImports } from './imports';
import { reading } from './reading';
import { weigh, type Weighed } from './weigh';

/** What an import would do, with nothing done yet. */
export interface ImportWeighed extends Weighed {
  readonly theirs: History;
  /** Whether it would change anything. */
  readonly isNews: boolean;
  readonly look: ImportLook;
  /** The network's clock then: every change moves it on. Where an undone import made a second look necessary, there is none. */
  readonly clock: Stamp | undefined;
}

/**
 * Weighs what {@link absorb} would merge as an import. 30,000 people are one long task: call it in a worker.
 * @throws {StoreError}
 */
export async function weighImport(network: Network, theirs: History): Promise<ImportWeighed> {
  const now = network[inside].now();
  const found = await reading(
    network,
    [...ALL_SHELVES, 'forgotten', 'state', 'imports'],
    async (transaction) => {
      const shelves = allShelvesOf(transaction);
      const forgotten = await readTombstones({ transaction });
      const undone = await undoneImports({ transaction });
      const head = await readHead(transaction, dayOf(new Date(now)));
      const first = await weigh(shelves, theirs, forgotten);
      const again =
        undone.size === 0 ? theirs : renew(theirs, first.held, undone, tick(head.clock, now, head.device));
      const weighed = again === theirs ? first : await weigh(shelves, again, forgotten);
      return { theirs: again, ...weighed, clock: undone.size === 0 ? head.clock : undefined };
    },
  );
  return { ...found, isNews: undoingOf(found).length > 0, look: lookAtImport(found) };
}
