import type { ExchangeId, ExchangeRow } from '@/lib/network/exchange';
import type { PersonId } from '@/lib/network/person';
import { wholeOf, type PersonRow } from '@/lib/network/person-row';
import { differences, EMPTY, unpackStamps, write, type Edit, type Registers } from '@/lib/network/register';
import { NEVER } from '@/lib/network/clock';

import { keepRow, type Desk } from './change';
import { gatherTexts } from './shelves';
import type { Before, Place } from './stored';

/** Writes to a person's row what differs from what is seen of them, and says what was seen. */
export async function stampRow(
  desk: Desk,
  row: PersonRow,
  edit: Edit,
): Promise<{ row: PersonRow; before: Before[] }> {
  const whole = wholeOf(row);
  const changed = differences(whole, edit);
  if (isEmpty(changed)) return { row, before: [] };
  const next = { ...row, ...write(row, changed, desk.stamp, whole) };
  await keepRow(desk, next);
  return { row: next, before: [beforeOf({ in: 'row', of: row.id }, whole, changed)] };
}

/** The same for their texts. */
export async function stampTexts(desk: Desk, row: PersonRow, edit: Edit): Promise<Before[]> {
  if (isEmpty(edit)) return [];
  const whole = await gatherTexts(desk, row);
  const changed = differences(whole, edit);
  if (isEmpty(changed)) return [];
  const own = (await desk.texts.read(row.id)) ?? EMPTY;
  desk.texts.write(row.id, write(own, changed, desk.stamp, whole));
  desk.changed.add(row.id);
  return [beforeOf({ in: 'texts', of: row.id }, whole, changed)];
}

/** The same for one exchange in the ledger of `of`, who is `whole` or a part of it; it is begun where it is not there. */
export async function stampExchange(
  desk: Desk,
  place: { readonly whole: PersonId; readonly of: PersonId; readonly exchange: ExchangeId },
  edit: Edit,
): Promise<Before[]> {
  const ledger = (await desk.ledgers.read(place.of)) ?? [];
  const row = ledger.find(({ id }) => id === place.exchange) ?? { id: place.exchange, ...EMPTY };
  const changed = differences(row, edit);
  if (isEmpty(changed)) return [];
  const next: ExchangeRow = { id: row.id, ...write(row, changed, desk.stamp) };
  desk.ledgers.write(place.of, [...ledger.filter(({ id }) => id !== row.id), next]);
  desk.changed.add(place.whole);
  return [beforeOf({ in: 'ledger', of: place.of, exchange: row.id }, row, changed)];
}

/** What registers hold in the fields that are about to be written. */
export function beforeOf(place: Place, registers: Registers, changed: Edit): Before {
  const stamps = unpackStamps(registers.stamps);
  return {
    place,
    fields: Object.keys(changed).map((field) => ({
      field,
      stamp: stamps[field] ?? NEVER,
      value: registers.values[field],
    })),
  };
}

function isEmpty(edit: Edit): boolean {
  return Object.keys(edit).length === 0;
}
