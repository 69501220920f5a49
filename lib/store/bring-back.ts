import { tickOver } from '@/lib/network/clock';
import { idsOf, keysOf } from '@/lib/network/person-row';

import { keepRow, type Desk } from './change';
import { bury, readTombstones } from './forgotten';
import { takeIn } from './join-rows';
import { findOwners, findWhole } from './shelves';
import type { ActRecord } from './stored';
import { bringUndoings } from './undoings';

/**
 * Brings back a forgotten person, and says so on their tombstones. Where they were added again in the meantime, the two
 * records become one, under the smaller id.
 */
export async function bringBack(desk: Desk, { kept }: ActRecord): Promise<void> {
  if (!kept) return;
  const { row } = kept;
  for (const [id, texts] of kept.texts) desk.texts.write(id, texts);
  for (const [id, ledger] of kept.ledgers) desk.ledgers.write(id, ledger);
  for (const [id, trace] of kept.traces ?? []) desk.traces.write(id, trace);
  if (kept.undoing) await bringUndoings(desk, kept.undoing);
  const tombstones = (await readTombstones(desk)).filter(({ id }) => idsOf(row).includes(id));
  for (const tombstone of tombstones) {
    await bury(desk, { ...tombstone, stamp: tickOver(tombstone.stamp, desk.stamp), lifted: true });
  }
  const owners = new Set((await findOwners(desk, keysOf(row))).filter((id) => id !== undefined));
  const others = await Promise.all([...owners].map((id) => findWhole(desk, id)));
  await keepRow(desk, row);
  const [into = row, ...rest] = [row, ...others.filter((other) => other !== undefined)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  if (rest.length > 0) await takeIn(desk, into, rest);
}
