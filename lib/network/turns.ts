/**
 * How counts change by themselves, and on which days: pairs `[when, by, when, by, …]` in one flat list, `when` rising,
 * no `by` being 0. A network of thousands has thousands of turns and every change writes them all, which a list of
 * plain numbers makes a hundred times cheaper than a record of records.
 */
export type Turns = readonly number[];

export const NO_TURNS: Turns = [];

/** How many counts a day has room for. */
export const ROOM = 32;

export function countIn(when: number): number {
  return when % ROOM;
}

/** A day that no calendar has does no harm: it lies between two others. @param counts how many there are */
export function areTurns(value: unknown, counts: number): value is Turns {
  if (!Array.isArray(value) || value.length % 2 !== 0 || !value.every(Number.isSafeInteger)) return false;
  return (value as number[]).every((number, at) =>
    at % 2 === 0 ? number > (value[at - 2] ?? 0) && countIn(number) < counts : number !== 0,
  );
}
