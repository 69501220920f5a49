import type { Day } from './day';
import type { Exchange } from './exchange';
import type { Direction } from './words';

/** What a ledger adds up to, for the sentence above it. */
export interface LedgerCount {
  readonly given: number;
  readonly received: number;
  readonly conversations: number;
  /** Noted for days to come: in none of the counts above, as in none of the network's. */
  readonly ahead: number;
  /** The day of the earliest exchange that is counted; none where there is none. */
  readonly since?: Day;
}

export function countLedger(ledger: readonly Exchange[], today: Day): LedgerCount {
  const past = ledger.filter(({ day }) => day <= today);
  const count = (direction: Direction) => past.filter((exchange) => exchange.direction === direction).length;
  const since = past.map((exchange) => exchange.day).sort()[0];
  return {
    given: count('given'),
    received: count('received'),
    conversations: count('both'),
    ahead: ledger.length - past.length,
    ...(since !== undefined && { since }),
  };
}
