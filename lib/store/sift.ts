import { unwrap } from 'idb';

import { NEVER, type Stamp } from '@/lib/network/clock';
import { dayOf } from '@/lib/network/day';
import type { ExchangeRow } from '@/lib/network/exchange';
import type { PersonId } from '@/lib/network/person';
import { idsOf, wholeOf, type PersonRow } from '@/lib/network/person-row';
import { latestStamp, type Registers } from '@/lib/network/register';
import { foldPast, sumUp } from '@/lib/network/add-summaries';
import { NOBODY } from '@/lib/network/summary';

import { layBeside } from './drawers';
import { Unreadable } from './errors';
import { drawerOfName, namesOf, type Names } from './names';
import { parseHead } from './parse';
import { shareIn, type Share } from './share';
import * as sieves from './sieves';
import type { Broken, Head, StoreName, Writing } from './stored';
import { firstHead, summaryStart } from './upgrades';

type Aside = Omit<Broken, 'id'>;
type Ledgers = ReadonlyMap<PersonId, readonly ExchangeRow[]>;

/**
 * Goes through all that is stored. What cannot be read is set aside as it is; names, outlooks, summary and clock are made
 * anew from what can.
 * @returns the revision that is now
 */
export async function sift(transaction: Writing, now: number, random: () => number): Promise<number> {
  const aside: Aside[] = [];
  const walk = <T>(store: Walked, sieve: sieves.Sieve<T>) => walkStore(transaction, store, sieve, now, aside);
  const drawers = await walk('people', sieves.siftPeople);
  const rows = [...drawers.values()].flat();
  const ledgers = await walk('ledgers', sieves.siftLedger);
  const texts = await walk('texts', sieves.siftTexts);
  const traces = tracesIn(await walk('traces', sieves.siftTraces));
  const names = await walk('keys', sieves.siftNames);
  await walk('acts', sieves.siftActs);
  await walk('snapshots', sieves.siftSnapshot);
  await walk('forgotten', sieves.siftForgotten);
  await walk('objectives', sieves.siftObjective);
  await walk('imports', sieves.siftImports);
  renameAll(transaction, names, rows);

  const since = summaryStart(dayOf(new Date(now)));
  const shares = new Map(rows.map((row) => [row.id, shareOf(row, ledgers, traces)]));
  const summary = foldPast(sumUp([...shares.values()].map((share) => share.summary)), since);
  const old = await readOldHead(transaction, now, aside);
  const head = old
    ? { ...old, revision: old.revision + 1, summary, since }
    : // More than any count of changes: a copy that is kept elsewhere must not look newer.
      {
        ...firstHead(now, random),
        clock: latestOf([...rows.map(wholeOf), ...texts.values(), ...traces.values()], ledgers),
        revision: now,
        summary,
      };
  // Bare requests, as in every writing: the end of the transaction says how they went.
  const bare = unwrap(transaction);
  bare.objectStore('state').put(head, 'head');
  for (const [key, lying] of drawers) {
    bare.objectStore('people').put(
      lying.map((row) => layBeside(row, shares.get(row.id)?.outlook)),
      key,
    );
  }
  for (const broken of aside) bare.objectStore('broken').add(broken);
  return head.revision;
}

/** What cannot be read of the mirror is as if it had never been left. */
type Walked = Exclude<StoreName, 'state' | 'broken' | 'mirror'>;

function tracesIn(
  drawers: ReadonlyMap<string, Readonly<Record<PersonId, Registers>>>,
): ReadonlyMap<PersonId, Registers> {
  return new Map([...drawers.values()].flatMap((drawer) => Object.entries(drawer)));
}

/** Records of one reading. */
const BATCH = 64;

async function walkStore<T>(
  transaction: Writing,
  name: Walked,
  sieve: sieves.Sieve<T>,
  now: number,
  aside: Aside[],
): Promise<Map<string, T>> {
  const store = transaction.objectStore(name);
  const bare = unwrap(store);
  const all = new Map<string, T>();
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const [keys, values] = await Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
    for (const [index, key] of keys.entries()) {
      const { kept, broken } = sieve(values[index], key);
      aside.push(...broken.map((piece) => ({ at: now, ...piece })));
      if (kept !== undefined) all.set(key, kept);
      if (broken.length > 0 && kept === undefined) bare.delete(key);
      else if (broken.length > 0) bare.put(kept, key);
    }
    after = keys.at(-1);
    if (keys.length < BATCH) return all;
  }
}

/** Names that lead to somebody whose row could not be read stay, for when they are met again. */
function renameAll(
  transaction: Writing,
  found: ReadonlyMap<string, Names>,
  rows: readonly PersonRow[],
): void {
  const drawers = new Map([...found].map(([key, names]) => [key, { ...names }]));
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const drawer = drawers.get(drawerOfName(name)) ?? {};
      drawers.set(drawerOfName(name), Object.assign(drawer, { [name]: row.id }));
    }
  }
  for (const [key, names] of drawers) unwrap(transaction).objectStore('keys').put(names, key);
}

function shareOf(row: PersonRow, ledgers: Ledgers, traces: ReadonlyMap<PersonId, Registers>): Share {
  const ids = idsOf(row);
  return shareIn(
    row,
    ids.map((id) => ledgers.get(id)),
    ids.map((id) => traces.get(id)),
  );
}

async function readOldHead(transaction: Writing, now: number, aside: Aside[]): Promise<Head | undefined> {
  const value: unknown = await transaction.objectStore('state').get('head');
  try {
    // A summary that an upgrade left out is to be counted anew, as it is here, and is no loss.
    return parseHead(isWithoutSummary(value) ? { ...value, summary: NOBODY } : value);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { kind, message: why } = error;
    if (value !== undefined) aside.push({ at: now, where: 'state/head', kind, why, value });
    return undefined;
  }
}

function isWithoutSummary(value: unknown): value is { readonly summary: undefined } {
  return typeof value === 'object' && value !== null && 'summary' in value && value.summary === undefined;
}

/** The latest stamp anywhere: the clock must go on from there, or what is written next would count as earlier. */
function latestOf(registers: readonly Registers[], ledgers: Ledgers): Stamp {
  const all = [...registers, ...[...ledgers.values()].flat()].map(latestStamp);
  return all.reduce((late, stamp) => (stamp > late ? stamp : late), NEVER);
}
