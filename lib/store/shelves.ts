import type { ExchangeRow } from '@/lib/network/exchange';
import type { ObjectiveRow } from '@/lib/network/objective';
import type { PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';
import type { ProfileKey } from '@/lib/network/profile-key';
import { EMPTY, isGone, mergeRegisters, type Registers } from '@/lib/network/register';

import { drawerOf, parseDrawer, takeRow, type Drawer } from './drawers';
import { drawerOfName, lookUp, nameOfKey, nameOfPart, parseNames, type Names } from './names';
import { parseExchange, parseLedger, parseTexts } from './parse';
import { Records } from './records';
import type { Reading, StoreName, Writing } from './stored';

/** What is known of people, within one transaction. */
export interface Shelves {
  readonly people: Records<Drawer>;
  readonly keys: Records<Names>;
  readonly texts: Records<Registers>;
  readonly ledgers: Records<readonly ExchangeRow[]>;
  readonly objectives: Records<ObjectiveRow>;
}

/** The stores that {@link shelvesOf} reads. */
export const SHELVES = [
  'people',
  'keys',
  'texts',
  'ledgers',
  'objectives',
] as const satisfies readonly StoreName[];

export function shelvesOf(transaction: Reading | Writing): Shelves {
  const shelf = <T>(name: (typeof SHELVES)[number], parse: (value: unknown, key: string) => T) =>
    new Records((transaction as Writing).objectStore(name), parse);
  return {
    people: shelf('people', parseDrawer),
    keys: shelf('keys', parseNames),
    texts: shelf('texts', parseTexts),
    ledgers: shelf('ledgers', parseLedger),
    objectives: shelf('objectives', parseExchange),
  };
}

/** The row of exactly this id. */
export async function findRow({ people }: Shelves, id: PersonId): Promise<PersonRow | undefined> {
  return takeRow(await people.read(drawerOf(id)), id);
}

/** The row of this id, or of whom it was joined into. */
export async function findWhole(shelves: Shelves, id: PersonId): Promise<PersonRow | undefined> {
  const row = await findRow(shelves, id);
  if (row) return row;
  const whole = await findOwner(shelves, nameOfPart(id));
  return whole === undefined ? undefined : findRow(shelves, whole);
}

async function findOwner({ keys }: Shelves, name: string): Promise<PersonId | undefined> {
  return lookUp(await keys.read(drawerOfName(name)), name);
}

/** Whom each key leads to. */
export function findOwners(shelves: Shelves, keys: readonly ProfileKey[]): Promise<(PersonId | undefined)[]> {
  return Promise.all(keys.map((key) => findOwner(shelves, nameOfKey(key))));
}

/** The texts about a person, those of their parts included: of each the later writing. */
export async function gatherTexts({ texts }: Shelves, row: PersonRow): Promise<Registers> {
  const found = await Promise.all(idsOf(row).map((id) => texts.read(id)));
  const standing = found.filter((part) => part !== undefined && !isGone(part)) as Registers[];
  return standing.reduce(mergeRegisters, EMPTY);
}
