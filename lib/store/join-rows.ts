import { joinRows } from '@/lib/network/join-rows';
import { joinTexts } from '@/lib/network/join-texts';
import { APART, idsOf, wholeOf, type PersonRow } from '@/lib/network/person-row';
import { differences, EMPTY, mergeRegisters, write } from '@/lib/network/register';
import { readTextsOf } from '@/lib/network/texts';

import { keepRow, removeRow, type Desk } from './change';
import { gatherTexts } from './shelves';

/**
 * Joins those whom one sighting shows to be one person, but whom a hand took apart. The record with the smallest
 * id takes in the others: two devices that see the same choose the same.
 * @param rows the first is the one that stays where nothing may be joined
 */
export async function joinSeen(desk: Desk, rows: readonly PersonRow[]): Promise<PersonRow | undefined> {
  const [first] = rows;
  if (!first) return undefined;
  const one = rows
    .filter((row) => row === first || !areApart(first, row))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const [into = first, ...others] = one;
  return others.length > 0 ? joinWhole(desk, into, others) : into;
}

/** Makes records one, whose texts are both seen: of a field that both have, only the later writing would be. */
export async function joinWhole(
  desk: Desk,
  into: PersonRow,
  others: readonly PersonRow[],
): Promise<PersonRow> {
  for (const other of others) {
    const [own, theirs] = [await gatherTexts(desk, into), await gatherTexts(desk, other)];
    const both = joinTexts(readTextsOf(own), readTextsOf(theirs));
    const edit = differences(mergeRegisters(own, theirs), { ...both });
    if (Object.keys(edit).length === 0) continue;
    desk.texts.write(into.id, write((await desk.texts.read(into.id)) ?? EMPTY, edit, desk.stamp));
  }
  return takeIn(desk, into, others);
}

/** Puts records into another, whole. */
export async function takeIn(desk: Desk, into: PersonRow, others: readonly PersonRow[]): Promise<PersonRow> {
  const joined = others.reduce(joinRows, into);
  await keepRow(desk, joined);
  for (const other of others) await removeRow(desk, other.id);
  return joined;
}

/** Says that two records are two people, or (`is` undefined) that this is no longer said. */
export function setApart(desk: Desk, row: PersonRow, other: PersonRow, is: true | undefined): PersonRow {
  const edit = Object.fromEntries(idsOf(other).map((id) => [APART + id, is] as const));
  return { ...row, ...write(row, differences(row, edit), desk.stamp) };
}

function areApart(a: PersonRow, b: PersonRow): boolean {
  return saysApart(a, b) || saysApart(b, a);
}

function saysApart(a: PersonRow, b: PersonRow): boolean {
  const { values } = wholeOf(a);
  return idsOf(b).some((id) => values[APART + id] === true);
}
