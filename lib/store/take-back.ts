import type { Stamp } from '@/lib/network/clock';
import { readExchange } from '@/lib/network/read-exchange';
import type { PersonId } from '@/lib/network/person';
import { MAIL, PREFIX, saysWho, type PersonRow } from '@/lib/network/person-row';
import { GONE, isGone, packStamps, unpackStamps, type Registers } from '@/lib/network/register';

import { keepRow, type Desk } from './change';
import { forgetAgain } from './forgotten';
import { originOf, type History } from './history-kept';
import { restore } from './restore';
import { findRow, findWhole } from './shelves';
import { stampExchange, stampRow } from './stamping';
import type { ActRecord, Place } from './stored';

/**
 * Takes back somebody whom an act began. Where more was said of them since, they stay, without what the act said.
 * Otherwise the stamps stay under the mark {@link GONE}, for merging, and nothing that says who it was: name, keys and
 * marks of mails are let go of without a stamp, so that where the record lives on elsewhere it still has them. Whom the
 * act brought out of being forgotten is forgotten as before.
 */
export async function takeBackPerson(desk: Desk, record: ActRecord, history: History): Promise<void> {
  const row = await findRow(desk, record.person);
  const isOurs = row !== undefined && (await isUntouched(desk, row, record, history));
  await restore(desk, record, history, saysWho);
  const restored = await findRow(desk, record.person);
  if (!isOurs || !restored) return;
  const { row: gone } = await stampRow(desk, restored, { [GONE]: true });
  const [values, stamps] = [gone.values, unpackStamps(gone.stamps)].map((registers) =>
    Object.fromEntries(
      Object.entries(registers).filter(([field]) => !saysWho(field) && !field.startsWith(MAIL)),
    ),
  ) as [Registers['values'], Record<string, Stamp>];
  await keepRow(desk, { ...gone, values, stamps: packStamps(stamps) });
  await forgetAgain(desk, gone.id, record.welcomed ?? []);
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
  const [texts, ledger = [], trace] = await Promise.all([
    desk.texts.read(of),
    desk.ledgers.read(of),
    desk.traces.read(of),
  ]);
  // What a mere sighting writes too, unless the name is the user's.
  const bySighting = row.values['nameSource'] === 'user' ? isKey : saysWho;
  return (
    // What an export says is stamped by its day, which tells nothing of when it came.
    (!trace || isGone(trace)) &&
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

function isKey(field: string): boolean {
  return field.startsWith(PREFIX.profiles);
}
