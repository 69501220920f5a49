import type { Act, ActId, Deed } from '@/lib/network/act';
import type { Stamp } from '@/lib/network/clock';
import type { Person } from '@/lib/network/person';
import { isTyped } from '@/lib/network/person-edit';
import { unpackStamps, write, type Registers } from '@/lib/network/register';

import { recordAct } from './acts';
import { findLastAct } from './acts-kept';
import { keepRow, type Desk } from './change';
import { findRow } from './shelves';
import type { ActRecord, Before } from './stored';

type Edited = Extract<Deed, { kind: 'edited' | 'exchangeEdited' }>;

/**
 * Two savings of one text with less than this between them (ms) are one act: text is stored as it is typed, and
 * undone as it was meant.
 */
const PAUSE = 10_000;

/**
 * Records an edit: as part of the act before it where it goes with that, or where that was the same text being typed.
 */
export async function recordEdit(
  desk: Desk,
  person: Person,
  deed: Edited,
  before: readonly Before[],
  goesWith?: ActId,
): Promise<Act> {
  const isPart = goesWith !== undefined || before.every(isTyping);
  const last = isPart ? await findLastAct(desk.transaction, desk.now) : undefined;
  if (!last || last.undone || last.person !== person.id) return recordAct(desk, person, deed, { before });
  const whole = last.id === goesWith ? last.deed : goesOnTyping(desk, last, deed, before);
  if (!whole) return recordAct(desk, person, deed, { before });
  await restamp(desk, last);
  await desk.transaction.objectStore('acts').delete(last.id);
  const first = new Set(last.before.flatMap(fieldsOf));
  const more = before.filter((each) => fieldsOf(each).some((field) => !first.has(field)));
  return recordAct(desk, person, whole, { before: [...last.before, ...more], welcomed: last.welcomed });
}

/** What the last act and this edit did, where this goes on with the typing of that. */
function goesOnTyping(
  desk: Desk,
  last: ActRecord,
  deed: Edited,
  before: readonly Before[],
): Edited | undefined {
  const { deed: typed } = last;
  if ((typed.kind !== 'edited' && typed.kind !== 'exchangeEdited') || typed.kind !== deed.kind)
    return undefined;
  if (desk.now - last.at >= PAUSE || !last.before.every(isTyping)) return undefined;
  const touched = new Set(last.before.flatMap(fieldsOf));
  if (!before.flatMap(fieldsOf).every((field) => touched.has(field))) return undefined;
  return { ...typed, edit: { ...typed.edit, ...deed.edit } } as Edited;
}

/** What the act before wrote is this act's now: its registers bear the new stamp too, or undo would pass them by. */
async function restamp(desk: Desk, last: ActRecord): Promise<void> {
  for (const { place, fields } of last.before) {
    const names = fields.map(({ field }) => field);
    if (place.in === 'row') {
      const row = await findRow(desk, place.of);
      if (row) await keepRow(desk, { ...row, ...moveStamps(row, names, last.id, desk.stamp) });
    } else if (place.in === 'texts') {
      const texts = await desk.texts.read(place.of);
      if (texts) desk.texts.write(place.of, moveStamps(texts, names, last.id, desk.stamp));
    } else if (place.in === 'ledger') {
      const ledger = (await desk.ledgers.read(place.of)) ?? [];
      const restamped = ledger.map((row) =>
        row.id === place.exchange ? { id: row.id, ...moveStamps(row, names, last.id, desk.stamp) } : row,
      );
      desk.ledgers.write(place.of, restamped);
    }
  }
}

function moveStamps(registers: Registers, fields: readonly string[], from: Stamp, to: Stamp): Registers {
  const stamps = unpackStamps(registers.stamps);
  const theirs = fields.filter((field) => stamps[field] === from);
  return write(registers, Object.fromEntries(theirs.map((field) => [field, registers.values[field]])), to);
}

function isTyping({ place, fields }: Before): boolean {
  return fields.every(({ field }) => (place.in === 'ledger' ? field === 'text' : isTyped(field)));
}

function fieldsOf({ place, fields }: Before): string[] {
  const where = place.in === 'ledger' ? `ledger/${place.of}/${place.exchange}` : `${place.in}/${place.of}`;
  return fields.map(({ field }) => `${where}/${field}`);
}
