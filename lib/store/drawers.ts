import type { Outlook } from '@/lib/network/outlook';
import type { Person, PersonId } from '@/lib/network/person';
import type { PersonRow } from '@/lib/network/person-row';

import { Unreadable } from './errors';
import { parsePerson, parseRow } from './parse';

/**
 * Several people lie in one record, since IndexedDB charges by the record: 30,000 in 4,096 drawers are read about as
 * fast as in 256, and a change, which writes its drawer anew, costs half as much. A row is parsed when it is taken out:
 * a change of one person has no need to read the others.
 */
export type Drawer = readonly unknown[];

/** How many hexadecimal digits name a drawer: the first of the ids in it. */
const DIGITS = 3;

export const DRAWERS = 16 ** DIGITS;

/** The drawer a person lies in. */
export function drawerOf(id: PersonId): string {
  return id.slice(0, DIGITS);
}

/** Where the drawers `from` to `until` lie, both included, and everything kept by the ids of those in them. */
export function rangeOf(from: number, until: number): IDBKeyRange {
  return IDBKeyRange.bound(nameOfDrawer(from), `${nameOfDrawer(until)}\uffff`);
}

/** The name of a drawer. */
export function nameOfDrawer(drawer: number): string {
  return drawer.toString(16).padStart(DIGITS, '0');
}

/** @throws {Unreadable} where it is no list, or holds what does not lie there: the summary counted what lay in its place */
export function parseDrawer(value: unknown, key: string): Drawer {
  if (!Array.isArray(value)) throw new Unreadable(`people/${key}: not a list`, 'form');
  for (const row of value as unknown[]) {
    const isHere = typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
    if (!isHere || drawerOf(row.id as string) !== key)
      throw new Unreadable(`people/${key}: a stranger`, 'place');
  }
  return value;
}

/** @throws {Unreadable} where the row is there and cannot be read */
export function takeRow(drawer: Drawer | undefined, id: PersonId): PersonRow | undefined {
  const value = drawer?.find((row) => isOf(row, id));
  return value === undefined ? undefined : parseRow(value);
}

/** The same as a person, with their outlook. `undefined` where nobody is there. */
export function takePerson(drawer: Drawer | undefined, id: PersonId): Person | undefined {
  const value = drawer?.find((row) => isOf(row, id));
  return value === undefined ? undefined : parsePerson(parseRow(value), value);
}

/** What lies in a drawer of a person: their row, and beside it what follows from it and from their ledger. */
export type Beside = PersonRow & { readonly outlook?: Outlook };

export function layBeside(row: PersonRow, outlook: Outlook | undefined): Beside {
  return outlook ? { ...row, outlook } : row;
}

/** The drawer with `row` in the place of the one with its id, or behind all. */
export function putRow(drawer: Drawer | undefined, row: Beside): Drawer {
  const others = drawer ?? [];
  const index = others.findIndex((other) => isOf(other, row.id));
  return index < 0 ? [...others, row] : others.with(index, row);
}

export function withoutRow(drawer: Drawer | undefined, id: PersonId): Drawer | undefined {
  const others = (drawer ?? []).filter((row) => !isOf(row, id));
  return others.length > 0 ? others : undefined;
}

function isOf(row: unknown, id: PersonId): boolean {
  return typeof row === 'object' && row !== null && 'id' in row && row.id === id;
}
