import { isDay, type Day } from './day';

/**
 * How counts change by themselves, and on which days: pairs `[when, by, when, by, …]` in one flat list, `when` rising,
 * no `by` being 0. A network of thousands has thousands of turns and every change writes them all, which a list of
 * plain numbers makes a hundred times cheaper than a record of records.
 */
export type Turns = readonly number[];

export const NO_TURNS: Turns = [];

/** How many counts a day has room for. */
const ROOM = 32;

/** @param count a place below 32 in the list of counts: 2026-11-24, count 3 -> 20261124 × 32 + 3 */
export function turnAt(day: Day, count: number): number {
  return Number(day.replaceAll('-', '')) * ROOM + count;
}

export function countIn(when: number): number {
  return when % ROOM;
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

/** @param counts how many there are */
export function areTurns(value: unknown, counts: number): value is Turns {
  if (!Array.isArray(value) || value.length % 2 !== 0) return false;
  let before = 0;
  for (let at = 0; at < value.length; at += 2) {
    const [when, by] = [value[at] as unknown, value[at + 1] as unknown];
    if (!Number.isSafeInteger(when) || !Number.isSafeInteger(by) || by === 0) return false;
    if ((when as number) <= before || countIn(when as number) >= counts) return false;
    if (dayNumber(when as number) !== dayNumber(before) && !isDay(dayOf(when as number))) return false;
    before = when as number;
  }
  return true;
}

function dayNumber(when: number): number {
  return Math.floor(when / ROOM);
}

function dayOf(when: number): Day {
  const digits = String(dayNumber(when)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
