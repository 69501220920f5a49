import type { Forgotten } from '@/lib/network/forgotten';
import { mergeForgotten } from '@/lib/network/judge-forgotten';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';
import { nameOf } from '@/lib/network/read-person';
import type { Registers } from '@/lib/network/register';
import { isSame } from '@/lib/network/same';

import { keepRow, removeRow, type Desk } from './change';
import { eraseMentions } from './forget';
import { bury } from './forgotten';
import type { Records } from './records';
import type { Weighed } from './weigh';

/** What a history from elsewhere changed, by whole people. */
export interface Absorbed {
  /** Who is there now, and was not. */
  readonly added: readonly PersonId[];
  /** Who was there, and is otherwise now. */
  readonly changed: readonly PersonId[];
  /** Who is not there any more: forgotten elsewhere, or part of another now. */
  readonly gone: readonly PersonId[];
}

/** Writes what differs between what is held and what was merged. */
export async function takeOver(desk: Desk, { held, merged }: Weighed): Promise<Absorbed> {
  const wholes = new Map(merged.people.flatMap((row) => idsOf(row).map((id) => [id, row.id] as const)));
  const before = new Map(held.people.map((row) => [row.id, row]));
  await replaceRows(desk, before, merged.people);
  const ids = new Set([...wholes.keys(), ...held.people.flatMap(idsOf)]);
  await desk.pace.through('written', ids, (id) => {
    const isOther = [
      replaceRecord(desk.texts, id, held.texts, merged.texts, isSame),
      replaceRecord(desk.ledgers, id, held.ledgers, merged.ledgers, isSameList),
      replaceRecord(desk.traces, id, held.traces, merged.traces, isSame),
    ];
    const whole = wholes.get(id);
    if (isOther.includes(true) && whole !== undefined) desk.changed.add(whole);
  });
  const objectives = new Map(held.objectives?.map((row) => [row.id, row]));
  for (const row of merged.objectives ?? []) {
    if (differ(objectives.get(row.id), row, isSame)) desk.objectives.write(row.id, row);
  }
  const known = new Map(held.forgotten.map((tombstone) => [tombstone.id, plainly(tombstone)]));
  for (const tombstone of merged.forgotten) {
    if (known.get(tombstone.id) !== plainly(tombstone)) await bury(desk, tombstone);
  }
  const lost = [...ids].filter((id) => !wholes.has(id));
  if (lost.length > 0) await eraseMentions(desk, lost);
  return difference(before, merged.people, desk);
}

/** A tombstone as text, its digests in the order that merging gives them. */
function plainly(tombstone: Forgotten): string {
  return JSON.stringify(mergeForgotten(tombstone, tombstone));
}

/** @returns whether there was anything to replace */
function replaceRecord<T>(
  records: Pick<Records<T>, 'write'>,
  id: PersonId,
  before: ReadonlyMap<PersonId, T>,
  after: ReadonlyMap<PersonId, T>,
  same: (x: T, y: T) => boolean,
): boolean {
  const [was, is] = [before.get(id), after.get(id)];
  if (!differ(was, is, same)) return false;
  records.write(id, is);
  return true;
}

async function replaceRows(
  desk: Desk,
  before: ReadonlyMap<PersonId, PersonRow>,
  after: readonly PersonRow[],
): Promise<void> {
  const staying = new Set(after.map(({ id }) => id));
  for (const id of before.keys()) if (!staying.has(id)) await removeRow(desk, id);
  for (const row of after) if (differ(before.get(row.id), row, isSameRow)) await keepRow(desk, row);
}

function difference(
  before: ReadonlyMap<PersonId, PersonRow>,
  after: readonly PersonRow[],
  { changed }: Desk,
): Absorbed {
  const isShown = (row: PersonRow | undefined) => row !== undefined && nameOf(row) !== undefined;
  const shown = new Set(after.filter(isShown).map(({ id }) => id));
  const wasShown = (id: PersonId) => isShown(before.get(id));
  return {
    added: [...shown].filter((id) => !wasShown(id)),
    changed: [...shown].filter((id) => wasShown(id) && changed.has(id)),
    gone: [...before.keys()].filter((id) => wasShown(id) && !shown.has(id)),
  };
}

/** Whether one of two is not there, or both are and are not the same. */
export function differ<T>(a: T | undefined, b: T | undefined, same: (x: T, y: T) => boolean): boolean {
  return a === undefined || b === undefined ? a !== b : !same(a, b);
}

function isSameRow(a: PersonRow, b: PersonRow): boolean {
  return isSameList(flatten(a), flatten(b));
}

type Identified = Registers & { readonly id: string };

function isSameList(a: readonly Identified[], b: readonly Identified[]): boolean {
  if (a.length !== b.length) return false;
  const byId = new Map(b.map((one) => [one.id, one]));
  return a.every((one) => !differ(one, byId.get(one.id), isSame));
}
