import { unwrap } from 'idb';

import { monthOf } from '@/lib/network/day';
import type { PersonId } from '@/lib/network/person';
import { foldPast } from '@/lib/network/add-summaries';

import { ALL_SHELVES } from './all-shelves';
import { pruneActs } from './acts-kept';
import type { Desk } from './change';
import { drawerOfName, lookUp, namesOf } from './names';
import { findRow } from './shelves';
import { markChanged } from './changed';
import { takeSnapshots } from './snapshots';
import { RECENT, type Head } from './stored';
import { summaryStart } from './upgrades';
import { tally } from './tally';

/** How many changes go by between two prunings of the acts. */
const PRUNE_EVERY = 32;

/**
 * Writes what a change did, and what follows from it: names, summary, snapshots, clock, revision. All goes out in
 * one batch, and the transaction is told that no more comes; its end says whether it was all written.
 * @returns the revision that is now; the one before, where there was nothing to write
 */
export async function settle(desk: Desk): Promise<number> {
  const { transaction, head, act } = desk;
  const isStill = desk.changed.size + desk.touched.size === 0 && !desk.objectives.hasWritten;
  if (!act && !desk.hasListed && isStill) return head.revision;
  await rename(desk);
  const next = await nextHead(desk);
  if (next.revision % PRUNE_EVERY === 0) await pruneActs(transaction, desk.now);
  await desk.traces.fill();
  // Bare requests: none of them is waited for, so none may become a promise that fails unheard.
  const bare = unwrap(transaction);
  desk.pace.send();
  for (const shelf of ALL_SHELVES) desk[shelf].send(bare.objectStore(shelf));
  if (act) bare.objectStore('acts').put(act, act.id);
  takeSnapshots(bare.objectStore('snapshots'), head, desk.today);
  bare.objectStore('state').put(next, 'head');
  bare.commit();
  return next.revision;
}

async function nextHead(desk: Desk): Promise<Head> {
  const { head, act } = desk;
  // A clock that is set back makes nothing of the past known again.
  const since = [head.since, summaryStart(desk.today)].reduce((a, b) => (a > b ? a : b));
  return {
    device: head.device,
    clock: desk.seen > desk.stamp ? desk.seen : desk.stamp,
    revision: head.revision + 1,
    month: monthOf(desk.today),
    summary: foldPast(await tally(desk), since),
    since,
    changed: markChanged(desk),
    recent:
      act && act.deed.kind !== 'objective'
        ? [act.person, ...head.recent.filter((id) => id !== act.person)].slice(0, RECENT)
        : head.recent,
  };
}

/** Makes names lead to the rows that now bear them: what a row lost first, since another may have gained it. */
async function rename(desk: Desk): Promise<void> {
  const [lost, gained]: [Naming[], Naming[]] = [[], []];
  for (const [id, row] of desk.rowsBefore) {
    const was = namesOf(row);
    const is = namesOf(await findRow(desk, id));
    lost.push(...was.filter((name) => !is.includes(name)).map((name) => [name, id] as const));
    gained.push(...is.filter((name) => !was.includes(name)).map((name) => [name, id] as const));
  }
  const drawers = new Map<string, Record<string, PersonId>>();
  const open = async ([name]: Naming) => {
    const key = drawerOfName(name);
    const drawer = drawers.get(key) ?? { ...(await desk.keys.read(key)) };
    drawers.set(key, drawer);
    return drawer;
  };
  for (const naming of lost) {
    const drawer = await open(naming);
    if (lookUp(drawer, naming[0]) === naming[1]) delete drawer[naming[0]];
  }
  for (const naming of gained) (await open(naming))[naming[0]] = naming[1];
  for (const [key, drawer] of drawers) {
    desk.keys.write(key, Object.keys(drawer).length > 0 ? drawer : undefined);
  }
}

type Naming = readonly [name: string, id: PersonId];
