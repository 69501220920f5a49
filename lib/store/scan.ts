import { dayOf } from '@/lib/network/day';
import type { Person, PersonId, Texts } from '@/lib/network/person';
import { readTextsOf } from '@/lib/network/texts';
import { idsOf, type PersonRow } from '@/lib/network/person-row';

import { inside, type Network } from './database';
import { DRAWERS, rangeOf } from './drawers';
import { readHead } from './head';
import { parsePerson, parseRow, parseTexts } from './parse';
import { readById, readLying } from './read-range';
import { reading } from './reading';
import { gatherTexts, SHELVES, shelvesOf } from './shelves';
import type { Reading } from './stored';

/** Drawers of a slice: some 230 people of 30,000. What is made of a slice, drawing included, is one task with its reading. */
const SLICE = 32;

export interface ScanOptions {
  /** Ends the scan quietly before the next slice. */
  readonly signal?: AbortSignal;
  /** Reads their longer texts as well. */
  readonly texts?: boolean;
}

/**
 * Everybody, in slices and in no order, so that no task is long. Each slice is read in a transaction of its own:
 * a change can come between two of them, and is told as any other.
 * @param onSlice the people of a slice, and the texts of those who have some, where they were asked for
 */
export async function scanPeople(
  network: Network,
  onSlice: (people: readonly Person[], texts: ReadonlyMap<PersonId, Texts>) => void,
  { signal, texts = false }: ScanOptions = {},
): Promise<void> {
  const today = dayOf(new Date(network[inside].now()));
  // An upgrade may have left out what follows from everybody: whoever reads the head first has it made anew.
  await reading(network, ['state'], (transaction) => readHead(transaction, today));
  for (let from = 0; from < DRAWERS; from += SLICE) {
    if (signal?.aborted) return;
    const range = rangeOf(from, from + SLICE - 1);
    const slice = await reading(network, SHELVES, async (transaction) => {
      const lying = await readLying(transaction, range);
      const rows = lying.map(parseRow);
      return {
        people: rows.flatMap((row, at) => parsePerson(row, lying[at]) ?? []),
        texts: texts ? await readAllTexts(transaction, range, rows) : none,
      };
    });
    if (signal?.aborted) return;
    if (slice.people.length > 0) onSlice(slice.people, slice.texts);
  }
}

const none: ReadonlyMap<PersonId, Texts> = new Map();

/** One request for a slice, and for the parts of joined people, who lie elsewhere, one each. */
async function readAllTexts(
  transaction: Reading,
  range: IDBKeyRange,
  rows: readonly PersonRow[],
): Promise<ReadonlyMap<PersonId, Texts>> {
  const own = await readById(transaction, 'texts', range, parseTexts);
  const shelves = shelvesOf(transaction);
  const found = await Promise.all(
    rows.map(async (row) => {
      const registers = idsOf(row).length > 1 ? await gatherTexts(shelves, row) : own.get(row.id);
      return registers && ([row.id, readTextsOf(registers)] as const);
    }),
  );
  return new Map(found.filter((entry) => entry !== undefined));
}
