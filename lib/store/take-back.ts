import { readExchange } from '@/lib/network/read-exchange';
import type { PersonId } from '@/lib/network/person';
import { PREFIX, type PersonRow } from '@/lib/network/person-row';
import { GONE, unpackStamps, type Registers } from '@/lib/network/register';

import type { History } from './acts-kept';
import type { Desk } from './change';
import { originOf, restore } from './restore';
import { findRow, findWhole } from './shelves';
import { stampExchange, stampRow } from './stamping';
import type { ActRecord, Place } from './stored';

/**
 * Takes back somebody whom an act began. Where more was said of them since, they stay, without what the act said.
 * Their name and keys stay under the mark {@link GONE}, so that the next act with them finds the same record.
 */
export async function takeBackPerson(desk: Desk, record: ActRecord, history: History): Promise<void> {
  const row = await findRow(desk, record.person);
  const isOurs = row !== undefined && (await isUntouched(desk, row, record, history));
  await restore(desk, record, history, saysWho);
  const restored = await findRow(desk, record.person);
  if (isOurs && restored) await stampRow(desk, restored, { [GONE]: true });
}

/** Takes back an exchange that an act entered, unless it was edited since. */
export async function takeBackExchange(desk: Desk, record: ActRecord, history: History): Promise<void> {
  if (record.deed.kind !== 'exchangeAdded') return;
  const { id: exchange } = record.deed.exchange;
  const place = record.before.find((before) => before.place.in === 'ledger')?.place;
  const whole = place && (await findWhole(desk, place.of));
  if (!place || !whole) return;
  const row = (await desk.ledgers.read(place.of))?.find(({ id }) => id === exchange);
  if (!row || !isNoLaterThan(record, history, place, row)) return;
  await restore(desk, record, history);
  await stampExchange(desk, { whole: whole.id, of: place.of, exchange }, { [GONE]: true });
}

async function isUntouched(
  desk: Desk,
  row: PersonRow,
  record: ActRecord,
  history: History,
): Promise<boolean> {
  if (row.joined?.length) return false;
  const of: PersonId = row.id;
  const [texts, ledger = []] = await Promise.all([desk.texts.read(of), desk.ledgers.read(of)]);
  const bySighting = row.values['nameSource'] === 'user' ? isKey : saysWho;
  return (
    isNoLaterThan(record, history, { in: 'row', of }, row, bySighting) &&
    (!texts || isNoLaterThan(record, history, { in: 'texts', of }, texts)) &&
    ledger
      .filter((exchange) => readExchange(exchange))
      .every((exchange) =>
        isNoLaterThan(record, history, { in: 'ledger', of, exchange: exchange.id }, exchange),
      )
  );
}

function isNoLaterThan(
  record: ActRecord,
  history: History,
  place: Place,
  { values, stamps }: Registers,
  passes: (field: string) => boolean = () => false,
): boolean {
  const written = unpackStamps(stamps);
  return Object.keys(values).every(
    (field) => passes(field) || originOf(history, place, field, written[field] ?? '') <= record.id,
  );
}

/** What a mere sighting writes too, unless the name is the user's. */
function saysWho(field: string): boolean {
  return field === 'name' || field === 'nameSource' || isKey(field);
}

function isKey(field: string): boolean {
  return field.startsWith(PREFIX.profiles);
}
