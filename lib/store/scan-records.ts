import type { Device } from '@/lib/network/clock';
import { dayOf } from '@/lib/network/day';
import type { ExchangeRow } from '@/lib/network/exchange';
import type { Forgotten } from '@/lib/network/forgotten';
import type { History } from '@/lib/network/history';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { idsOf, newPersonRow } from '@/lib/network/person-row';
import type { Registers } from '@/lib/network/register';

import { ALL_SHELVES, allShelvesOf, type AllShelves } from './all-shelves';
import { inside, type Network } from './database';
import { DRAWERS, rangeOf } from './drawers';
import { readTombstones } from './forgotten';
import { readHead } from './head';
import { parseLedger, parseTexts } from './parse';
import { readById, readRows } from './read-range';
import { readTraces } from './read-traces';
import { reading } from './reading';
import type { Reading } from './stored';

/** Whole people with all that was written to their records, but tombstones. */
export type RecordSlice = Omit<History, 'forgotten'>;

/** Drawers of a slice: some 230 people of 30,000. */
const SLICE = 32;

/**
 * All that is stored of people, in the order of their ids, slice by slice, each in a transaction of its own. Texts and
 * exchanges of records that are not there (theirs could not be read) come last, under records that hold nothing.
 */
export async function* scanRecords(network: Network): AsyncGenerator<RecordSlice> {
  const seen = new Set<PersonId>();
  const strays = new Set<PersonId>();
  for (let from = 0; from < DRAWERS; from += SLICE) {
    const range = rangeOf(from, from + SLICE - 1);
    const slice = await reading(network, ALL_SHELVES, (transaction) => readSlice(transaction, range));
    for (const id of slice.people.flatMap(idsOf)) seen.add(id);
    for (const id of slice.strays) strays.add(id);
    yield slice;
  }
  const alone = [...strays].filter((id) => !seen.has(id)).sort();
  if (alone.length > 0)
    yield await reading(network, ALL_SHELVES, (transaction) => readAlone(transaction, alone));
}

/** What stands beside the records. */
export interface Frame {
  readonly device: Device;
  /** Up by one with each change: as long as it is the same, so is everything. */
  readonly revision: number;
  /** In the order of their ids. */
  readonly forgotten: readonly Forgotten[];
}

export function readFrame(network: Network): Promise<Frame> {
  return reading(network, ['state', 'forgotten'], async (transaction) => {
    const { device, revision } = await readHead(transaction, dayOf(new Date(network[inside].now())));
    return { device, revision, forgotten: await readTombstones({ transaction }) };
  });
}

async function readSlice(
  transaction: Reading,
  range: IDBKeyRange,
): Promise<RecordSlice & { readonly strays: readonly PersonId[] }> {
  const [rows, texts, ledgers, traces] = await Promise.all([
    readRows(transaction, range),
    readById(transaction, 'texts', range, parseTexts),
    readById(transaction, 'ledgers', range, parseLedger),
    readTraces(transaction, range),
  ]);
  const people = rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = new Set(people.map(({ id }) => id));
  const strays = [...texts.keys(), ...ledgers.keys(), ...traces.keys()].filter((id) => !own.has(id));
  const shelves = allShelvesOf(transaction);
  // Parts lie by their own ids, wherever that is.
  for (const { id } of people.flatMap(flatten)) {
    if (own.has(id)) continue;
    await addRecords(shelves, id, { texts, ledgers, traces });
  }
  return { people, texts, ledgers, traces, strays };
}

async function readAlone(transaction: Reading, ids: readonly PersonId[]): Promise<RecordSlice> {
  const shelves = allShelvesOf(transaction);
  const texts = new Map<PersonId, Registers>();
  const ledgers = new Map<PersonId, readonly ExchangeRow[]>();
  const traces = new Map<PersonId, Registers>();
  for (const id of ids) await addRecords(shelves, id, { texts, ledgers, traces });
  return { people: ids.map(newPersonRow), texts, ledgers, traces };
}

async function addRecords(
  shelves: AllShelves,
  id: PersonId,
  {
    texts,
    ledgers,
    traces,
  }: Record<'texts' | 'traces', Map<PersonId, Registers>> & {
    readonly ledgers: Map<PersonId, readonly ExchangeRow[]>;
  },
): Promise<void> {
  const [theirTexts, theirLedger, theirTrace] = await Promise.all([
    shelves.texts.read(id),
    shelves.ledgers.read(id),
    shelves.traces.read(id),
  ]);
  if (theirTexts) texts.set(id, theirTexts);
  if (theirLedger) ledgers.set(id, theirLedger);
  if (theirTrace) traces.set(id, theirTrace);
}
