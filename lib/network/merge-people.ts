import { groupRows, tellBoth } from './group';
import { flatten, mergeById } from './merge';
import type { PersonRow } from './person-row';
import { mergeRegisters } from './register';

/**
 * Any number of histories of the same people become one: commutative, associative, idempotent, and nothing that only
 * one side knows is lost. The rules:
 *
 * 1. Records with one id are one record; of each field the later writing stands ({@link mergeRegisters}).
 * 2. Records that share a profile key, or were joined, are one person, under the smallest id: whoever learns of both
 *    chooses the same. Each keeps its own history within the whole.
 * 3. Those whom a hand took apart are not made one again, whatever keys they share, until a hand joins them. Where
 *    several ways would lead two of them into one person, the one between the smaller ids is taken.
 * 4. A record that was taken back ({@link GONE}) comes again where anything of it was written later, and says nothing
 *    of the person it is part of until then.
 * 5. A forgotten person is apart from this: see forgotten.ts.
 *
 * @param rows of all sides, as they are stored; those that may be one person all together
 * @returns whole people, by id
 */
export function mergePeople(rows: readonly PersonRow[]): PersonRow[] {
  const flat = mergeById(rows.flatMap(flatten), (x, y) => ({ id: x.id, ...mergeRegisters(x, y) }));
  return groupRows(tellBoth(flat)).map(nest);
}

function nest([root, ...parts]: readonly [PersonRow, ...PersonRow[]]): PersonRow {
  return parts.length > 0 ? { ...root, joined: parts } : root;
}
