import type { PersonId } from '@/lib/network/person';
import type { Registers } from '@/lib/network/register';
import { traceDaysIn, type TraceDays } from '@/lib/network/trace-record';

import type { Network } from './database';
import { DRAWERS, rangeOf } from './drawers';
import { parseDrawn } from './drawn-records';
import { parseTrace } from './parse-trace';
import { reading } from './reading';
import type { Reading } from './stored';

/** Drawers of a slice, as those of people. */
const SLICE = 32;

/** Of all traces what the order of a round goes by, by the ids of their records; slice by slice, so that no task is long. */
export async function readTraceDays(network: Network): Promise<ReadonlyMap<PersonId, TraceDays>> {
  const all = new Map<PersonId, TraceDays>();
  for (let from = 0; from < DRAWERS; from += SLICE) {
    const range = rangeOf(from, from + SLICE - 1);
    const traces = await reading(network, ['traces'], (transaction) => readTraces(transaction, range));
    for (const [id, record] of traces) {
      const days = traceDaysIn(record);
      if (days) all.set(id, days);
    }
  }
  return all;
}

/** The traces of a range, by the ids of their records. */
export async function readTraces(
  transaction: Reading,
  range: IDBKeyRange,
): Promise<Map<PersonId, Registers>> {
  const store = transaction.objectStore('traces');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const drawers = keys.map((key, index) => parseDrawn(values[index], `traces/${key}`));
  const entries = drawers.flatMap((drawer) => Object.entries(drawer));
  return new Map(entries.map(([id, value]) => [id, parseTrace(value, id)]));
}
