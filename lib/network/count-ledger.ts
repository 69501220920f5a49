import type { Day } from './day';
import type { Exchange } from './exchange';
import type { Direction } from './words';

/** What a ledger adds up to, for the sentence above it. */
export interface LedgerCount {
  readonly given: number;
  readonly received: number;
  readonly conversations: number;
  /** The day of the earliest exchange; none in an empty ledger. */
  readonly since?: Day;
}

export function countLedger(ledger: readonly Exchange[]): LedgerCount {
  const count = (direction: Direction) =>
    ledger.filter((exchange) => exchange.direction === direction).length;
  const since = ledger.map((exchange) => exchange.day).sort()[0];
  return {
    given: count('given'),
    received: count('received'),
    conversations: count('both'),
    ...(since !== undefined && { since }),
  };
}
