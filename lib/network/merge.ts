import { NEVER } from './clock';
import { mergeExchanges, type ExchangeRow } from './exchange';
import { groupRows, tellBoth } from './group';
import type { PersonId } from './person';
import { WITH, type PersonRow } from './person-row';
import { mergeRegisters, unpackStamps, write } from './register';

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

/** A stored row and all that was joined into it, side by side. */
export function flatten({ joined = [], ...own }: PersonRow): PersonRow[] {
  return [own, ...joined.flatMap(flatten)];
}

function nest([root, ...parts]: readonly [PersonRow, ...PersonRow[]]): PersonRow {
  return parts.length > 0 ? { ...root, joined: parts } : root;
}

/** Two histories of one ledger: exchanges by id, register by register. */
export function mergeLedgers(a: readonly ExchangeRow[], b: readonly ExchangeRow[]): ExchangeRow[] {
  return mergeById([...a, ...b], mergeExchanges);
}

/**
 * Two records that are one person: `from` goes into `into` whole, with what was joined into it, and keeps its own
 * history there. What a reader sees is the later writing of each field ({@link wholeOf}).
 */
export function joinRows(into: PersonRow, from: PersonRow): PersonRow {
  return { ...into, joined: mergeById([...(into.joined ?? []), linked(from, into.id)], joinHistories) };
}

/** The row without one that was joined into it, and that one, as it was but for what was learnt of it since. */
export function partRows(row: PersonRow, id: PersonId): readonly [PersonRow, PersonRow] | undefined {
  const part = row.joined?.find((joined) => joined.id === id);
  if (!part) return undefined;
  const { joined: _, ...own } = row;
  // Those that stay may have come only through the one that goes.
  const rest = (row.joined ?? []).filter((joined) => joined.id !== id).map((stays) => linked(stays, row.id));
  return [rest.length > 0 ? { ...own, joined: rest } : own, part];
}

/**
 * The row, saying that it was joined to another. A bare fact without a time, by which two devices that hold the records
 * side by side make them one again; what a hand says later, that they are apart, is stamped and stands over it.
 */
function linked(row: PersonRow, to: PersonId): PersonRow {
  const field = WITH + to;
  if (field in row.values || field in unpackStamps(row.stamps)) return row;
  return { ...row, ...write(row, { [field]: true }, NEVER) };
}

function joinHistories(a: PersonRow, b: PersonRow): PersonRow {
  const joined = mergeById([...(a.joined ?? []), ...(b.joined ?? [])], joinHistories);
  return { id: a.id, ...mergeRegisters(a, b), ...(joined.length > 0 && { joined }) };
}

/** Of what has one id, one is made; by id. */
export function mergeById<T extends { readonly id: string }>(
  items: readonly T[],
  merge: (x: T, y: T) => T,
): T[] {
  const byId = new Map<string, T>();
  for (const item of items) {
    const ours = byId.get(item.id);
    byId.set(item.id, ours ? merge(ours, item) : item);
  }
  return [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}
