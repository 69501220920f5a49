import type { Exchange } from '@/lib/network/exchange';
import type { PersonId } from '@/lib/network/person';
import { idsOf } from '@/lib/network/person-row';
import { readLedger } from '@/lib/network/read-exchange';
import { readTrace } from '@/lib/network/read-trace';
import type { Trace } from '@/lib/network/trace';

import { ALL_SHELVES, allShelvesOf } from './all-shelves';
import type { Network } from './database';
import { gatherLedger } from './ledger';
import { reading } from './reading';
import { findWhole } from './shelves';

/** What passed with somebody: what the user noted, latest first, and what exports show. */
export interface Passed {
  readonly ledger: readonly Exchange[];
  readonly trace: Trace | undefined;
}

/** Nothing passed with nobody. */
export function readPassed(network: Network, id: PersonId): Promise<Passed> {
  return reading(network, ALL_SHELVES, async (transaction) => {
    const shelves = allShelvesOf(transaction);
    const row = await findWhole(shelves, id);
    if (!row) return { ledger: [], trace: undefined };
    const [ledger, traces] = await Promise.all([
      gatherLedger(shelves, row),
      Promise.all(idsOf(row).map((of) => shelves.traces.read(of))),
    ]);
    return { ledger: readLedger(ledger), trace: readTrace(traces) };
  });
}
