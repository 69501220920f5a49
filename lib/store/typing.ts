import type { Act, Deed } from '@/lib/network/act';
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

/** Records an edit, as going on with the act before it where that was the same text being typed. */
export async function recordEdit(
  desk: Desk,
  person: Person,
  deed: Edited,
  before: readonly Before[],
): Promise<Act> {
  const last = before.every(isTyping) ? await findLastAct(desk.transaction, desk.now) : undefined;
  const typed = last && typedBefore(desk, last, person, deed.kind, before);
  if (!last || !typed) return recordAct(desk, person, deed, { before });
  await restamp(desk, last);
  await desk.transaction.objectStore('acts').delete(last.id);
  const whole = { ...typed, edit: { ...typed.edit, ...deed.edit } } as Edited;
  return recordAct(desk, person, whole, { before: last.before });
}

/** What the last act did, where `before` goes on with it. */
function typedBefore(
  desk: Desk,
  last: ActRecord,
  person: Person,
  kind: Edited['kind'],
  before: readonly Before[],
): Edited | undefined {
  const { deed } = last;
  if (
    (deed.kind !== 'edited' && deed.kind !== 'exchangeEdited') ||
    deed.kind !== kind ||
    last.undone ||
    last.person !== person.id
  )
    return undefined;
  if (desk.now - last.at >= PAUSE || !last.before.every(isTyping)) return undefined;
  const touched = new Set(last.before.flatMap(fieldsOf));
  return before.flatMap(fieldsOf).every((field) => touched.has(field)) ? deed : undefined;
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
    } else {
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
