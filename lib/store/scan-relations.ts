import { mergeAllLedgers } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';
import { readLedger } from '@/lib/network/read-exchange';
import { readPerson } from '@/lib/network/read-person';
import { readTrace } from '@/lib/network/read-trace';
import type { Relation } from '@/lib/network/relation';

import { allShelvesOf, ALL_SHELVES } from './all-shelves';
import type { Network } from './database';
import { DRAWERS, rangeOf } from './drawers';
import { parseLedger } from './parse';
import { readById, readRows } from './read-range';
import { readTraces } from './read-traces';
import { reading } from './reading';
import type { Reading } from './stored';

/** Drawers of a slice: some 460 people of 30,000. */
const SLICE = 64;

/** Everybody with their ledger and trace, slice by slice, each in a transaction of its own. */
export async function* scanRelations(network: Network): AsyncGenerator<readonly Relation[]> {
  for (let from = 0; from < DRAWERS; from += SLICE) {
    const range = rangeOf(from, from + SLICE - 1);
    yield await reading(network, ALL_SHELVES, (transaction) => readSlice(transaction, range));
  }
}

async function readSlice(transaction: Reading, range: IDBKeyRange): Promise<Relation[]> {
  const [rows, ledgers, traces] = await Promise.all([
    readRows(transaction, range),
    readById(transaction, 'ledgers', range, parseLedger),
    readTraces(transaction, range),
  ]);
  const shelves = allShelvesOf(transaction);
  const found = await Promise.all(
    rows.map(async (row): Promise<Relation | undefined> => {
      const person = readPerson(row);
      if (!person) return undefined;
      const ledger = mergeAllLedgers(await gather(row, ledgers, shelves.ledgers));
      const trace = readTrace(await gather(row, traces, shelves.traces));
      return { person, ledger: readLedger(ledger), ...(trace && { trace }) };
    }),
  );
  return found.filter((relation) => relation !== undefined);
}

/** What is kept of somebody, and of those who were joined into them: parts lie by their own ids, wherever that is. */
async function gather<T>(
  row: PersonRow,
  own: ReadonlyMap<PersonId, T>,
  shelf: { readonly read: (id: PersonId) => Promise<T | undefined> },
): Promise<(T | undefined)[]> {
  const ids = idsOf(row);
  if (ids.length === 1) return [own.get(row.id)];
  return Promise.all(ids.map(async (id) => own.get(id) ?? (await shelf.read(id))));
}
