import { timeOf, type Stamp } from '@/lib/network/clock';

import { type ActRecord, type Reading, type Writing } from './stored';
import { parseAct } from './parse-act';

/** How long an act, with what undoes it, is kept: thirty days, in milliseconds. */
export const ACTS_LAST = 30 * 24 * 60 * 60 * 1000;

/** How many are kept. Pruning waits for a few changes, so that there are now and then some more. */
const MAX_ACTS = 300;

/** The latest act that fits, and is not too old to be undone. */
export async function findLastAct(
  transaction: Reading | Writing,
  now: number,
  fits: (act: ActRecord) => boolean = () => true,
): Promise<ActRecord | undefined> {
  let cursor = await (transaction as Reading).objectStore('acts').openCursor(undefined, 'prev');
  while (cursor) {
    const act = parseAct(cursor.value);
    if (act.at < now - ACTS_LAST) return undefined;
    if (fits(act)) return act;
    cursor = await cursor.continue();
  }
  return undefined;
}

export async function readActs(transaction: Writing): Promise<ActRecord[]> {
  return (await transaction.objectStore('acts').getAll()).map(parseAct);
}

/** Forgets how to undo what is long past. */
export async function pruneActs(transaction: Writing, now: number): Promise<void> {
  const store = transaction.objectStore('acts');
  const keys = await store.getAllKeys();
  const tooMany = Math.max(0, keys.length - MAX_ACTS);
  const old = keys.filter((key: Stamp, index) => index < tooMany || timeOf(key) < now - ACTS_LAST);
  await Promise.all(old.map((key) => store.delete(key)));
}

/** The same for imports, and for what was said of many at once. That imports were made stays listed. */
export async function pruneImports(transaction: Writing, now: number): Promise<void> {
  const store = transaction.objectStore('imports');
  const pieces = (await store.getAllKeys()).filter((key) => key.includes('/'));
  const old = pieces.filter((key) => timeOf(key) < now - ACTS_LAST);
  await Promise.all(old.map((key) => store.delete(key)));
}
