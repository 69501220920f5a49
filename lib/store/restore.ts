import { NEVER, tickOver, type Stamp } from '@/lib/network/clock';
import type { PersonId } from '@/lib/network/person';
import { wholeOf, type PersonRow } from '@/lib/network/person-row';
import { EMPTY, unpackStamps, write, type Edit, type Registers } from '@/lib/network/register';

import { keepRow, type Desk } from './change';
import { originOf, type History } from './history-kept';
import { findWhole, gatherTexts } from './shelves';
import type { ActRecord, Before, PersonPlace } from './stored';

/**
 * Gives the registers that an act wrote back what they held before, where what is seen in them is still the act's.
 * @param leave fields that stay as they are
 */
export async function restore(
  desk: Desk,
  record: ActRecord,
  history: History,
  leave: (field: string) => boolean = () => false,
): Promise<void> {
  for (const before of record.before) {
    const { place } = before;
    if (place.in === 'objective') continue;
    const whole = await findWhole(desk, place.of);
    if (!whole) continue;
    const seen = await registersSeen(desk, place, whole);
    const edit = editBack(record, before, seen, history, leave);
    if (Object.keys(edit).length > 0) await writeAt(desk, place, whole, edit);
  }
}

/** Of the fields that an act wrote, those to be written back, with what they held. */
export function editBack(
  record: ActRecord,
  { place, fields }: Before,
  seen: Registers,
  history: History,
  leave: (field: string) => boolean = () => false,
): Edit {
  const stamps = unpackStamps(seen.stamps);
  const ours = fields.filter(
    ({ field, stamp }) =>
      !leave(field) && originOf(history, place, field, stamps[field] ?? NEVER) === tickOver(stamp, record.id),
  );
  return Object.fromEntries(ours.map(({ field, value }) => [field, value]));
}

async function registersSeen(desk: Desk, place: PersonPlace, whole: PersonRow): Promise<Registers> {
  if (place.in === 'row') return wholeOf(whole);
  if (place.in === 'texts') return gatherTexts(desk, whole);
  return (await desk.ledgers.read(place.of))?.find(({ id }) => id === place.exchange) ?? EMPTY;
}

async function writeAt(desk: Desk, place: PersonPlace, whole: PersonRow, edit: Edit): Promise<void> {
  desk.changed.add(whole.id);
  if (place.in === 'row') await keepRow(desk, writeIn(whole, place.of, edit, desk.stamp));
  else if (place.in === 'texts') {
    desk.texts.write(place.of, write((await desk.texts.read(place.of)) ?? EMPTY, edit, desk.stamp));
  } else {
    const ledger = (await desk.ledgers.read(place.of)) ?? [];
    desk.ledgers.write(
      place.of,
      ledger.map((row) =>
        row.id === place.exchange ? { id: row.id, ...write(row, edit, desk.stamp) } : row,
      ),
    );
  }
}

/** Writes where it was written: the row itself, or the part of it that was a row of its own then. */
function writeIn(row: PersonRow, id: PersonId, edit: Edit, stamp: Stamp): PersonRow {
  if (row.id === id) return { ...row, ...write(row, edit, stamp) };
  return row.joined ? { ...row, joined: row.joined.map((part) => writeIn(part, id, edit, stamp)) } : row;
}
