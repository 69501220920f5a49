import type { ExchangeRow } from '@/lib/network/exchange';
import type { Forgotten } from '@/lib/network/forgotten';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import type { PersonRow } from '@/lib/network/person-row';
import { dayOf } from '@/lib/network/day';
import { nameOf } from '@/lib/network/read-person';

import { firstDigitOf } from './changed';
import { inside, type Network } from './database';
import { DRAWERS, rangeOf } from './drawers';
import { readHead } from './head';
import { lookUp, nameOfPart, parseNames } from './names';
import { parseForgotten } from './parse-forgotten';
import { parseLedger } from './parse';
import { readById, readRows } from './read-range';
import { reading } from './reading';
import { findWhole, SHELVES, shelvesOf, type Shelves } from './shelves';
import { FIRST_DIGITS, type Reading } from './stored';

/** All records whose ids begin with one digit, at one moment. */
export interface Part {
  /** Each by itself: those joined into others as well, without what was joined into them. */
  readonly rows: readonly PersonRow[];
  readonly ledgers: ReadonlyMap<PersonId, readonly ExchangeRow[]>;
  readonly forgotten: readonly Forgotten[];
  /** Under which of them somebody is shown. */
  readonly shown: ReadonlySet<PersonId>;
  readonly revision: number;
}

export function readPart(network: Network, digit: number): Promise<Part> {
  const range = rangeOf((digit * DRAWERS) / FIRST_DIGITS, ((digit + 1) * DRAWERS) / FIRST_DIGITS - 1);
  return reading(network, ['state', 'forgotten', ...SHELVES], async (transaction) => {
    const shelves = shelvesOf(transaction);
    const [head, wholes, joined, ledgers, forgotten] = await Promise.all([
      readHead(transaction, dayOf(new Date(network[inside].now()))),
      readRows(transaction, range),
      readJoined(transaction, shelves, digit),
      readById(transaction, 'ledgers', range, parseLedger),
      transaction.objectStore('forgotten').getAll(range),
    ]);
    const all = new Map([...wholes.flatMap(flatten), ...joined].map((row) => [row.id, row]));
    return {
      rows: [...all.values()].filter(({ id }) => firstDigitOf(id) === digit),
      ledgers,
      forgotten: forgotten.map(parseForgotten),
      shown: new Set(wholes.filter((row) => nameOf(row) !== undefined).map(({ id }) => id)),
      revision: head.revision,
    };
  });
}

/**
 * Records that lie with others, into whom they were joined; their names are found among all names, which is a matter
 * of milliseconds, and nothing that a change has to keep in order.
 */
async function readJoined(transaction: Reading, shelves: Shelves, digit: number): Promise<PersonRow[]> {
  const start = nameOfPart(digit.toString(16));
  const drawers = await transaction.objectStore('keys').getAll();
  const wholes = drawers.flatMap((drawer, at) => {
    const names = parseNames(drawer, String(at));
    return Object.keys(names).flatMap((name) => (name.startsWith(start) ? (lookUp(names, name) ?? []) : []));
  });
  const rows = await Promise.all([...new Set(wholes)].map((id) => findWhole(shelves, id)));
  return rows.flatMap((row) => (row ? flatten(row) : []));
}
