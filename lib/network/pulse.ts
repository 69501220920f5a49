import type { Day } from './day';
import type { Exchange } from './exchange';

/** The days of a relation, which is all that readings take from its ledger and its traces. Each list latest first. */
export interface Pulse {
  readonly given: readonly Day[];
  readonly received: readonly Day[];
  /** We met or spoke, or wrote to each other. */
  readonly met: readonly Day[];
}

export const NO_PULSE: Pulse = { given: [], received: [], met: [] };

/** Of a trace, what a pulse takes: the last day on which both had written. */
export type Traced = { readonly lastBoth?: Day | undefined };

export function pulseOf(ledger: readonly Exchange[], trace?: Traced): Pulse {
  const daysOf = (direction: Exchange['direction']) =>
    ledger.filter((exchange) => exchange.direction === direction).map(({ day }) => day);
  const written = trace?.lastBoth === undefined ? [] : [trace.lastBoth];
  return {
    given: latestFirst(daysOf('given')),
    received: latestFirst(daysOf('received')),
    met: latestFirst([...daysOf('both'), ...written]),
  };
}

/** The latest day up to today on which something passed between the two; `undefined` where none is known. */
export function lastDay({ given, received, met }: Pulse, today: Day): Day | undefined {
  const past = [given, received, met].map((days) => days.find((day) => day <= today) ?? '');
  return latestFirst(past)[0] || undefined;
}

/** How many of the days lie in a window that ends today and holds them until the day given. */
export function countWithin(days: readonly Day[], today: Day, until: (day: Day) => Day): number {
  return days.filter((day) => day <= today && today < until(day)).length;
}

function latestFirst(days: readonly Day[]): Day[] {
  return [...days].sort((a, b) => (a < b ? 1 : -1));
}
