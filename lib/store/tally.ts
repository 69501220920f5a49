import type { PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';
import { addSummary, sumUp } from '@/lib/network/add-summaries';
import type { Summary } from '@/lib/network/summary';

import type { Desk } from './change';
import { drawerOf, layBeside, putRow } from './drawers';
import { NO_SHARE, shareIn, type Share } from './share';
import { findRow } from './shelves';

/**
 * The summary after what the desk holds was changed: less what those people added before, and what they add now. Their
 * outlooks are laid beside their rows on the way.
 */
export async function tally(desk: Desk): Promise<Summary> {
  const before: Summary[] = [];
  const after: Summary[] = [];
  for (const id of desk.changed) {
    const is = await findRow(desk, id);
    const was = desk.rowsBefore.has(id) ? desk.rowsBefore.get(id) : is;
    if (isUntouched(desk, id, is)) continue;
    before.push((await share(was, (of) => desk.ledgers.readBefore(of))).summary);
    const now = await share(is, (of) => desk.ledgers.read(of));
    after.push(now.summary);
    if (is) await lay(desk, is, now);
  }
  return addSummary(addSummary(desk.head.summary, sumUp(before), -1), sumUp(after));
}

/** Nothing follows from a person's longer texts. */
function isUntouched(desk: Desk, id: PersonId, row: PersonRow | undefined): boolean {
  return !desk.rowsBefore.has(id) && !(row && idsOf(row).some((of) => desk.ledgers.isWritten(of)));
}

type ReadLedger = (id: PersonId) => ReturnType<Desk['ledgers']['read']>;

async function share(row: PersonRow | undefined, read: ReadLedger): Promise<Share> {
  return row ? shareIn(row, await Promise.all(idsOf(row).map(read))) : NO_SHARE;
}

async function lay(desk: Desk, row: PersonRow, { outlook }: Share): Promise<void> {
  const key = drawerOf(row.id);
  desk.people.write(key, putRow(await desk.people.read(key), layBeside(row, outlook)));
}
