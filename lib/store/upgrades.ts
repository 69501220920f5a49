import type { IDBPTransaction } from 'idb';

import { drawDevice, NEVER } from '@/lib/network/clock';
import { addMonths, dayOf, monthOf, type Day } from '@/lib/network/day';
import { NOBODY } from '@/lib/network/summary';

import { FIRST_DIGITS, type Database, type Head, type Stored, type StoreName } from './stored';

/** What a step may ask of the world. */
export interface Seeds {
  readonly now: () => number;
  readonly random: () => number;
}

type Upgrading = IDBPTransaction<Stored, StoreName[], 'versionchange'>;

/** Makes of what version `from` stored what the next version stores. Its failure fails the opening: nothing is half done. */
export interface Step<From extends number> {
  readonly from: From;
  readonly climb: (database: Database, transaction: Upgrading, seeds: Seeds) => Promise<void>;
}

type Next<N extends number, Counted extends readonly unknown[] = []> = Counted['length'] extends N
  ? [...Counted, unknown]['length'] & number
  : Next<N, [...Counted, unknown]>;

/** Steps from an empty database to version `To`. A step that does not begin where the last one ended does not compile. */
export interface Chain<To extends number> {
  readonly version: To;
  readonly steps: readonly Step<number>[];
  readonly add: (step: Step<To>) => Chain<Next<To>>;
}

export function chainTo<To extends number>(version: To, steps: readonly Step<number>[]): Chain<To> {
  return {
    version,
    steps,
    add: (step) => chainTo((version + 1) as Next<To>, [...steps, step]),
  };
}

const FOUNDATION = [
  'people',
  'keys',
  'texts',
  'ledgers',
  'state',
  'snapshots',
  'acts',
  'forgotten',
  'broken',
] as const satisfies readonly StoreName[];

const foundation: Step<0> = {
  from: 0,
  async climb(database, transaction, { now, random }) {
    for (const store of FOUNDATION) {
      if (store === 'broken') database.createObjectStore(store, { autoIncrement: true });
      else database.createObjectStore(store);
    }
    transaction.objectStore('forgotten').createIndex('digest', 'digests', { multiEntry: true });
    await transaction.objectStore('state').put(firstHead(now(), random), 'head');
  },
};

/** Histories from elsewhere: what was imported, and of the mirror where it was left and what is to be brought to it. */
const elsewhere: Step<1> = {
  from: 1,
  async climb(database, transaction) {
    database.createObjectStore('imports');
    database.createObjectStore('mirror');
    await changeEach(transaction, 'state', (head) =>
      isRecord(head) ? { ...head, changed: Array(FIRST_DIGITS).fill(head['revision']) } : head,
    );
    await changeEach(transaction, 'forgotten', (tombstone) =>
      isRecord(tombstone) && Array.isArray(tombstone['digests'])
        ? { ...tombstone, digests: tombstone['digests'].map((digest) => String(digest).slice(0, 16)) }
        : tombstone,
    );
    await movePartNames(transaction);
  },
};

/** Names of parts lie by their first digit from here on, so that those of one part of the mirror are found together. */
async function movePartNames(transaction: Upgrading): Promise<void> {
  const parts = new Map<string, Record<string, unknown>>();
  await changeEach(transaction, 'keys', (names) => {
    if (!isRecord(names)) return names;
    const [theirs, others] = [{}, {}] as [Record<string, unknown>, Record<string, unknown>];
    for (const [name, id] of Object.entries(names)) {
      if (!name.startsWith('id:')) others[name] = id;
      else parts.set(name.slice(0, 4), Object.assign(parts.get(name.slice(0, 4)) ?? theirs, { [name]: id }));
    }
    return others;
  });
  for (const [key, names] of parts) await transaction.objectStore('keys').put(names, key);
}

/** What is stored is not believed here either: what a step does not know, it leaves. */
async function changeEach(
  transaction: Upgrading,
  name: 'state' | 'forgotten' | 'keys',
  next: (value: unknown) => unknown,
): Promise<void> {
  let cursor = await transaction.objectStore(name).openCursor();
  while (cursor) {
    await cursor.update(next(cursor.value));
    cursor = await cursor.continue();
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a network begins with: a device's name of its own, and nobody. */
export function firstHead(now: number, random: () => number): Head {
  const today = dayOf(new Date(now));
  return {
    device: drawDevice(random),
    clock: NEVER,
    revision: 0,
    month: monthOf(today),
    summary: NOBODY,
    since: summaryStart(today),
    recent: [],
    changed: Array<number>(FIRST_DIGITS).fill(0),
  };
}

/** The summary is kept right for a month back: clocks are set, and people travel. */
export function summaryStart(today: Day): Day {
  return addMonths(today, -1);
}

export const chain = chainTo(0, []).add(foundation).add(elsewhere);

/** The version of what this code stores. */
export const VERSION = chain.version;

export async function upgrade(
  database: Database,
  transaction: Upgrading,
  from: number,
  seeds: Seeds,
): Promise<void> {
  for (const step of chain.steps) {
    if (step.from >= from) await step.climb(database, transaction, seeds);
  }
}
