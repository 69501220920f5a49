import { isDay, type Day } from './day';
import type { Registers } from './register';
import { addTurns, packMonths, unpackMonths, type Trace, type Turns } from './trace';
import { lastDayIn, standingIn, type TraceRecords } from './trace-record';

type Values = Registers['values'];

const COUNTS = [
  'endorsementsGiven',
  'endorsementsReceived',
  'recommendationsGiven',
  'recommendationsReceived',
] as const;

/**
 * What the records of a person show together. Each holds what exports said of one profile, so counts add up. Values that
 * do not fit are left out rather than believed. `undefined` where nothing is shown.
 */
export function readTrace(records: TraceRecords): Trace | undefined {
  const all = standingIn(records);
  const [connection] = all.filter(({ connectedOn }) => isDay(connectedOn)).sort(byConnection);
  const invitedBy = [connection, ...all].map((values) => values?.['invitedBy']).find(isSide);
  const trace: Trace = {
    months: monthsIn(all),
    ...dated({
      lastOut: lastDayIn(records, 'lastOut'),
      lastIn: lastDayIn(records, 'lastIn'),
      lastBoth: lastDayIn(records, 'lastBoth'),
      connectedOn: connection?.['connectedOn'],
    }),
    ...(invitedBy && { invitedBy }),
    ...counted(all),
  };
  return Object.keys(trace).length === 1 && trace.months === '' ? undefined : trace;
}

function monthsIn(all: readonly Values[]): string {
  const sum = new Map<string, Turns>();
  for (const { months } of all) {
    if (typeof months !== 'string') continue;
    for (const [month, turns] of unpackMonths(months)) sum.set(month, addTurns(sum.get(month), turns));
  }
  return packMonths(sum);
}

/** Whoever is known by two profiles has been known since the first connection. */
function byConnection(a: Values, b: Values): number {
  return String(a['connectedOn']) < String(b['connectedOn']) ? -1 : 1;
}

function isSide(value: unknown): value is 'me' | 'them' {
  return value === 'me' || value === 'them';
}

function dated(days: Readonly<Record<string, unknown>>): Readonly<Record<string, Day>> {
  return Object.fromEntries(Object.entries(days).filter((entry): entry is [string, Day] => isDay(entry[1])));
}

function counted(all: readonly Values[]): Readonly<Record<string, number>> {
  const sums = COUNTS.map(
    (field) => [field, all.reduce((sum, values) => sum + countIn(values[field]), 0)] as const,
  );
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}

function countIn(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
}
