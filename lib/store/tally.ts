import type { ExchangeRow } from '@/lib/network/exchange';
import type { PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';
import { addSummary, sumUp } from '@/lib/network/add-summaries';
import type { Registers } from '@/lib/network/register';
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
  await desk.pace.through('counted', desk.changed, async (id) => {
    const is = await findRow(desk, id);
    const was = desk.rowsBefore.has(id) ? desk.rowsBefore.get(id) : is;
    if (isUntouched(desk, id, is)) return;
    before.push(
      (await share(was, (of) => Promise.all([desk.ledgers.readBefore(of), desk.traces.readBefore(of)])))
        .summary,
    );
    const now = await share(is, (of) => Promise.all([desk.ledgers.read(of), desk.traces.read(of)]));
    after.push(now.summary);
    if (is) await lay(desk, is, now);
  });
  return addSummary(desk.head.summary, addSummary(sumUp(after), sumUp(before), -1));
}

/** Nothing follows from a person's longer texts. */
function isUntouched(desk: Desk, id: PersonId, row: PersonRow | undefined): boolean {
  if (desk.rowsBefore.has(id)) return false;
  return !(row && idsOf(row).some((of) => desk.ledgers.isWritten(of) || desk.traces.isWritten(of)));
}

type ReadRecords = (id: PersonId) => Promise<[readonly ExchangeRow[] | undefined, Registers | undefined]>;

async function share(row: PersonRow | undefined, read: ReadRecords): Promise<Share> {
  if (!row) return NO_SHARE;
  const records = await Promise.all(idsOf(row).map(read));
  return shareIn(
    row,
    records.map(([ledger]) => ledger),
    records.map(([, trace]) => trace),
  );
}

async function lay(desk: Desk, row: PersonRow, { outlook }: Share): Promise<void> {
  const key = drawerOf(row.id);
  desk.people.write(key, putRow(await desk.people.read(key), layBeside(row, outlook)));
}
