import type { Day } from './day';
import { countsOn } from './count-on';
import { COUNTS, countsOf, NOBODY, type Counts, type Summary } from './summary';
import { addTurns, eachTurn, lengthThrough, sumTurns } from './sum-turns';

/** `summary + sign × part`. Turns that come to nothing are left out, so equal networks have equal summaries. */
export function addSummary(summary: Summary, part: Summary, sign: 1 | -1 = 1): Summary {
  return {
    always: countsOf((name) => summary.always[name] + sign * part.always[name]),
    turns: addTurns(summary.turns, part.turns, sign),
  };
}

/** The sum of many parts, at the price of one pass. */
export function sumUp(parts: Iterable<Summary>): Summary {
  const always: Record<keyof Counts, number> = { ...NOBODY.always };
  const turns: (readonly [number, number])[] = [];
  for (const part of parts) {
    for (const name of COUNTS) always[name] += part.always[name];
    for (const turn of eachTurn(part.turns)) turns.push(turn);
  }
  return { always, turns: sumTurns(turns) };
}

/**
 * The summary with what came before a day counted into what holds always: right from that day on, and no longer
 * growing with the years.
 */
export function foldPast(summary: Summary, since: Day): Summary {
  const past = lengthThrough(summary.turns, since);
  return past === 0 ? summary : { always: countsOn(summary, since), turns: summary.turns.slice(past) };
}
