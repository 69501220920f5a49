import { NEVER } from './clock';
import type { ExchangeRow } from './exchange';
import type { PersonRow } from './person-row';
import { mergeRegisters, packStamps, unpackStamps } from './register';

/** A stored row and all that was joined into it, side by side. */
export function flatten(row: PersonRow): PersonRow[] {
  if (!row.joined) return [row];
  const { joined, ...own } = row;
  return [own, ...joined.flatMap(flatten)];
}

/** Two histories of one ledger: exchanges by id, register by register. */
export function mergeLedgers(a: readonly ExchangeRow[], b: readonly ExchangeRow[]): ExchangeRow[] {
  return mergeById([...a, ...b], mergeExchanges);
}

/** The ledgers of a person and of all that was joined into them, as one. */
export function mergeAllLedgers(ledgers: readonly (readonly ExchangeRow[] | undefined)[]): ExchangeRow[] {
  return ledgers.reduce<ExchangeRow[]>((all, ledger) => (ledger ? mergeLedgers(all, ledger) : all), []);
}

/** Two histories of one exchange. A month of which the day is known is let go. */
function mergeExchanges(a: ExchangeRow, b: ExchangeRow): ExchangeRow {
  const merged = mergeRegisters(a, b);
  const { month: stamp, ...stamps } = unpackStamps(merged.stamps);
  if (stamp === undefined || stamp > (stamps['day'] ?? NEVER)) return { id: a.id, ...merged };
  const { month: _, ...values } = merged.values;
  return { id: a.id, values, stamps: packStamps(stamps) };
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
