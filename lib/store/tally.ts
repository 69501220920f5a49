import type { Exchange } from '@/lib/network/exchange';
import { readLedger } from '@/lib/network/read-exchange';
import { mergeLedgers } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { idsOf, readPerson, type PersonRow } from '@/lib/network/person-row';
import { addSummary, summarise, sumUp, type Summary } from '@/lib/network/summary';

import type { Desk } from './change';
import { findRow } from './shelves';

/** The summary after what the desk holds was changed: less what those people added before, and what they add now. */
export async function tally(desk: Desk): Promise<Summary> {
  const before: Summary[] = [];
  const after: Summary[] = [];
  for (const id of desk.changed) {
    const is = await findRow(desk, id);
    const was = desk.rowsBefore.has(id) ? desk.rowsBefore.get(id) : is;
    const needs = needsLedgers(desk, was, is);
    before.push(await share(was, needs && ((of) => desk.ledgers.readBefore(of))));
    after.push(await share(is, needs && ((of) => desk.ledgers.read(of))));
  }
  return addSummary(addSummary(desk.head.summary, sumUp(before), -1), sumUp(after));
}

/** A ledger that is the same before and after adds nothing to the difference, and need not be read. */
function needsLedgers(desk: Desk, was: PersonRow | undefined, is: PersonRow | undefined): boolean {
  const [idsWas, idsIs] = [ledgersOf(was), ledgersOf(is)];
  const stays = idsWas.length === idsIs.length && idsWas.every((id) => idsIs.includes(id));
  return !stays || idsIs.some((id) => desk.ledgers.isWritten(id));
}

/** Whose ledgers count with a row: nobody's where nobody is shown. */
function ledgersOf(row: PersonRow | undefined): PersonId[] {
  return row && readPerson(row) ? idsOf(row) : [];
}

type ReadLedger = (id: PersonId) => ReturnType<Desk['ledgers']['read']>;

async function share(row: PersonRow | undefined, read: ReadLedger | false): Promise<Summary> {
  if (!row) return summarise(undefined, []);
  return summarise(readPerson(row), read ? await gather(idsOf(row), read) : []);
}

async function gather(ids: readonly PersonId[], read: ReadLedger): Promise<Exchange[]> {
  const ledgers = await Promise.all(ids.map(read));
  return readLedger(
    ledgers.reduce<ReturnType<typeof mergeLedgers>>((all, ledger) => mergeLedgers(all, ledger ?? []), []),
  );
}
