import type { ExchangeRow } from '@/lib/network/exchange';
import { mergeAllLedgers } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { idsOf, readPerson, type PersonRow } from '@/lib/network/person-row';
import { readLedger } from '@/lib/network/read-exchange';
import type { Relation } from '@/lib/network/relation';

import type { Network } from './database';
import { DRAWERS, rangeOf } from './drawers';
import { parseLedger } from './parse';
import { readById, readRows } from './read-range';
import { reading } from './reading';
import { SHELVES, shelvesOf, type Shelves } from './shelves';
import type { Reading } from './stored';

/** Drawers of a slice: some 460 people of 30,000. */
const SLICE = 64;

/** Everybody with their ledger, slice by slice, each in a transaction of its own. */
export async function* scanRelations(network: Network): AsyncGenerator<readonly Relation[]> {
  for (let from = 0; from < DRAWERS; from += SLICE) {
    const range = rangeOf(from, from + SLICE - 1);
    yield await reading(network, SHELVES, (transaction) => readSlice(transaction, range));
  }
}

async function readSlice(transaction: Reading, range: IDBKeyRange): Promise<Relation[]> {
  const [rows, own] = await Promise.all([
    readRows(transaction, range),
    readById(transaction, 'ledgers', range, parseLedger),
  ]);
  const shelves = shelvesOf(transaction);
  const found = await Promise.all(
    rows.map(async (row): Promise<Relation | undefined> => {
      const person = readPerson(row);
      return person && { person, ledger: readLedger(await gatherLedger(row, own, shelves)) };
    }),
  );
  return found.filter((relation) => relation !== undefined);
}

/** Parts that were joined into somebody lie by their own ids, wherever that is. */
async function gatherLedger(
  row: PersonRow,
  own: ReadonlyMap<PersonId, readonly ExchangeRow[]>,
  { ledgers }: Shelves,
): Promise<ExchangeRow[]> {
  const ids = idsOf(row);
  if (ids.length === 1) return [...(own.get(row.id) ?? [])];
  const found = await Promise.all(ids.map(async (id) => own.get(id) ?? (await ledgers.read(id))));
  return mergeAllLedgers(found);
}
