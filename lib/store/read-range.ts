import type { PersonId } from '@/lib/network/person';
import type { PersonRow } from '@/lib/network/person-row';

import { parseDrawer } from './drawers';
import { parseRow } from './parse';
import type { Reading } from './stored';

/** What lies in the people's drawers of a range, as it lies there: see `rangeOf`. */
export async function readLying(transaction: Reading, range: IDBKeyRange): Promise<unknown[]> {
  const store = transaction.objectStore('people');
  const [keys, drawers] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.flatMap((key, index) => parseDrawer(drawers[index], key));
}

/** The rows of a range, those of joined people whole. */
export async function readRows(transaction: Reading, range: IDBKeyRange): Promise<PersonRow[]> {
  return (await readLying(transaction, range)).map(parseRow);
}

/** What is kept by the ids of a range, in one request each for ids and values. */
export async function readById<T>(
  transaction: Reading,
  name: 'texts' | 'ledgers',
  range: IDBKeyRange,
  parse: (value: unknown, id: PersonId) => T,
): Promise<Map<PersonId, T>> {
  const store = transaction.objectStore(name);
  const [ids, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(ids.map((id, index) => [id, parse(values[index], id)]));
}
