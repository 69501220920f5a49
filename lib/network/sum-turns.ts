import type { Day } from './day';
import { ROOM, type Turns } from './turns';

/** @param count a place below 32 in the list of counts: 2026-11-24, count 3 -> 20261124 × 32 + 3 */
export function turnAt(day: Day, count: number): number {
  return Number(day.replaceAll('-', '')) * ROOM + count;
}

/** Turns in any order, some perhaps at the same place, as one list. */
export function sumTurns(turns: Iterable<readonly [when: number, by: number]>): Turns {
  const sums = new Map<number, number>();
  for (const [when, by] of turns) sums.set(when, (sums.get(when) ?? 0) + by);
  return [...sums]
    .filter(([, by]) => by !== 0)
    .sort(([a], [b]) => a - b)
    .flat();
}

/** `turns + sign × more`, at the price of one pass over both. */
export function addTurns(turns: Turns, more: Turns, sign: 1 | -1): Turns {
  const sum: number[] = [];
  let at = 0;
  for (let next = 0; next < more.length; next += 2) {
    const [when = 0, by = 0] = [more[next], more[next + 1]];
    const from = at;
    while (at < turns.length && (turns[at] ?? 0) < when) at += 2;
    sum.push(...turns.slice(from, at));
    const there = turns[at] === when ? (turns[at + 1] ?? 0) : 0;
    if (turns[at] === when) at += 2;
    if (there + sign * by !== 0) sum.push(when, there + sign * by);
  }
  return [...sum, ...turns.slice(at)];
}

/** How many numbers of the list tell of days up to this one, itself included. */
export function lengthThrough(turns: Turns, day: Day): number {
  const last = turnAt(day, ROOM - 1);
  let [low, high] = [0, turns.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle * 2] ?? 0) <= last) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

export function* eachTurn(turns: Turns): Generator<readonly [when: number, by: number]> {
  for (let at = 0; at < turns.length; at += 2) yield [turns[at] ?? 0, turns[at + 1] ?? 0];
}
