import { NEVER } from './clock';
import { mergeById } from './merge';
import type { PersonId } from './person';
import { WITH, type PersonRow } from './person-row';
import { mergeRegisters, unpackStamps, write } from './register';

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
