import type { ExchangeRow } from './exchange';
import type { PersonId } from './person';
import type { PersonRow } from './person-row';
import { mergeRegisters } from './register';

/** Two histories of one person's row, the rows joined into it included. */
export function mergeRows(a: PersonRow, b: PersonRow): PersonRow {
  const joined = mergeById(a.joined ?? [], b.joined ?? [], mergeRows);
  return { id: a.id, ...mergeRegisters(a, b), ...(joined.length > 0 && { joined }) };
}

/** Two histories of one ledger: exchanges by id, register by register. */
export function mergeLedgers(a: readonly ExchangeRow[], b: readonly ExchangeRow[]): ExchangeRow[] {
  return mergeById(a, b, (x, y) => ({ id: x.id, ...mergeRegisters(x, y) }));
}

/**
 * Two records that are one person: `from` goes into `into` whole, with what was joined into it, and keeps its own history there.
 * What a reader sees is the later writing of each field ({@link wholeOf}).
 */
export function joinRows(into: PersonRow, from: PersonRow): PersonRow {
  return { ...into, joined: mergeById(into.joined ?? [], [from], mergeRows) };
}

/** The row without one that was joined into it, and that one, as it was but for what was learnt of it since. */
export function partRows(row: PersonRow, id: PersonId): readonly [PersonRow, PersonRow] | undefined {
  const part = row.joined?.find((joined) => joined.id === id);
  if (!part) return undefined;
  const { joined: _, ...own } = row;
  const rest = (row.joined ?? []).filter((joined) => joined.id !== id);
  return [rest.length > 0 ? { ...own, joined: rest } : own, part];
}

function mergeById<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
  merge: (x: T, y: T) => T,
): T[] {
  const byId = new Map(a.map((item) => [item.id, item]));
  for (const item of b) {
    const ours = byId.get(item.id);
    byId.set(item.id, ours ? merge(ours, item) : item);
  }
  return [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}
