import { drawDevice, NEVER } from '@/lib/network/clock';
import { addMonths, dayOf, monthOf, type Day } from '@/lib/network/day';
import { NOBODY } from '@/lib/network/summary';

import { answerToShort } from './answer-to-short';
import type { Database, Head, StoreName, Upgrading } from './stored';

/** What a step may ask of the world. */
export interface Seeds {
  readonly now: () => number;
  readonly random: () => number;
}

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
      database.createObjectStore(store, { autoIncrement: store === 'broken' });
    }
    transaction.objectStore('forgotten').createIndex('digest', 'digests', { multiEntry: true });
    await transaction.objectStore('state').put(firstHead(now(), random), 'head');
  },
};

/** Histories from elsewhere: what was imported, and where the mirror was left. */
const elsewhere: Step<1> = {
  from: 1,
  async climb(database) {
    database.createObjectStore('imports');
    database.createObjectStore('mirror');
  },
};

/**
 * The summary counts readings from here on, and with each person lies what is known of them beforehand: the summary is
 * left out, and whoever reads it first has both made anew; see `sift.ts`.
 */
const readings: Step<2> = {
  from: 2,
  climb: (_, transaction) => leaveOutSummary(transaction),
};

async function leaveOutSummary(transaction: Upgrading): Promise<void> {
  const state = transaction.objectStore('state');
  const head = await state.get('head');
  if (typeof head !== 'object' || head === null) return;
  if ((await transaction.objectStore('people').count()) === 0) return; // Nobody reads as nothing.
  await state.put({ ...head, summary: undefined }, 'head');
}

/** Objectives; and outlooks say who opened which door, so they are made anew, as the summary is. */
const objectives: Step<4> = {
  from: 4,
  async climb(database, transaction) {
    database.createObjectStore('objectives');
    await leaveOutSummary(transaction);
  },
};

/** Outlooks say on which day a door was opened, so they are made anew, as the summary is. */
const introductions: Step<5> = {
  from: 5,
  climb: (_, transaction) => leaveOutSummary(transaction),
};

/** Addresses of pages are kept shorter from here on: whoever was kept under a longer one is found by the shorter, too. */
const shorterAddresses: Step<6> = {
  from: 6,
  climb: (_, transaction) => answerToShort(transaction),
};

/** What the user's own exports show of relations. */
const traces: Step<3> = {
  from: 3,
  async climb(database) {
    database.createObjectStore('traces');
  },
};

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
  };
}

/** The summary is kept right for a month back: clocks are set, and people travel. */
export function summaryStart(today: Day): Day {
  return addMonths(today, -1);
}

export const chain = chainTo(0, [])
  .add(foundation)
  .add(elsewhere)
  .add(readings)
  .add(traces)
  .add(objectives)
  .add(introductions)
  .add(shorterAddresses);

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
