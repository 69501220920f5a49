import { GONE, keysOf } from '@/lib/network/person-row';
import { write } from '@/lib/network/register';

import { keepRow, type Desk } from './change';
import { takeIn } from './join-rows';
import { findOwners, findWhole } from './shelves';
import type { ActRecord } from './stored';

/**
 * Brings back a forgotten person, later than their tombstone. Where they were added again in the meantime, the two
 * records become one, under the smaller id.
 */
export async function bringBack(desk: Desk, { kept }: ActRecord): Promise<void> {
  if (!kept) return;
  for (const [id, texts] of kept.texts) desk.texts.write(id, texts);
  for (const [id, ledger] of kept.ledgers) desk.ledgers.write(id, ledger);
  await desk.transaction.objectStore('forgotten').delete(kept.row.id);
  const row = { ...kept.row, ...write(kept.row, { [GONE]: undefined }, desk.stamp) };
  const owners = new Set((await findOwners(desk, keysOf(row))).filter((id) => id !== undefined));
  const others = await Promise.all([...owners].map((id) => findWhole(desk, id)));
  await keepRow(desk, row);
  const [into = row, ...rest] = [row, ...others.filter((other) => other !== undefined)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  if (rest.length > 0) await takeIn(desk, into, rest);
}
