import type { Day } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';

/** Where an exchange stands in the picture of a ledger. */
export interface Place {
  readonly exchange: Exchange;
  /** From 0, the earliest month, to 1, today. */
  readonly at: number;
  /** How many of its side and about its time stand between it and the line. */
  readonly row: number;
}

/** The picture is this many dots wide; exchanges nearer than one dot are stacked. */
const COLUMNS = 36;

/** A ledger is spread over a year at least, so that two exchanges of one week do not look like a long history. */
const SHORTEST = 365;

export function placeInTime(ledger: readonly Exchange[], today: Day): Place[] {
  const days = ledger.map(({ day }) => dayNumber(day));
  const last = Math.max(dayNumber(today), ...days);
  const first = Math.min(last - SHORTEST, ...days);
  const stacks = new Map<string, number>();
  return [...ledger]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((exchange) => {
      const column = Math.round(((dayNumber(exchange.day) - first) / (last - first)) * COLUMNS);
      const stack = `${exchange.direction} ${column}`;
      const row = stacks.get(stack) ?? 0;
      stacks.set(stack, row + 1);
      return { exchange, at: column / COLUMNS, row };
    });
}

function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
