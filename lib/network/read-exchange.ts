import { NEVER } from './clock';
import { isDay, isMonth, type Month } from './day';
import type { Exchange, ExchangeRow } from './exchange';
import { isGone, unpackStamps, type Registers } from './register';
import { DIRECTIONS, KINDS } from './words';

/**
 * A stored row as an exchange; `undefined` where it was removed or does not hold together. What two edits made a
 * conversation of on the one side only is a conversation: nothing is lost for not fitting.
 */
export function readExchange({ id, ...row }: ExchangeRow): Exchange | undefined {
  const { direction, kind, text, introduced } = row.values;
  const month = monthIn(row);
  const day = month === undefined ? row.values['day'] : `${month}-01`;
  if (isGone(row) || !isDay(day) || !isOneOf(DIRECTIONS, direction)) return undefined;
  const act =
    direction === 'both' || kind === 'conversation' ? talk : isOneOf(KINDS, kind) && { direction, kind };
  if (!act) return undefined;
  return {
    id,
    day,
    ...(month !== undefined && { isWholeMonth: true }),
    ...act,
    ...(typeof text === 'string' && { text }),
    ...(typeof introduced === 'string' && { introduced }),
  };
}

const talk = { direction: 'both', kind: 'conversation' } as const;

/**
 * The month in which it was, where that is all that is known: the mirror carries `month` under the stamp of the `day`
 * it is of. So whoever has the day keeps it, and whoever changes it later is believed everywhere.
 */
function monthIn({ values, stamps }: Registers): Month | undefined {
  const month = values['month'];
  if (!isMonth(month)) return undefined;
  const written = unpackStamps(stamps);
  return (written['month'] ?? NEVER) > (written['day'] ?? NEVER) ? month : undefined;
}

/** Latest first; those of one day by id, so that the order never jumps. */
export function readLedger(rows: readonly ExchangeRow[]): Exchange[] {
  return rows
    .map(readExchange)
    .filter((exchange) => exchange !== undefined)
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
}

function isOneOf<const T extends string>(allowed: readonly T[], value: unknown): value is T {
  return (allowed as readonly unknown[]).includes(value);
}
