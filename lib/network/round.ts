import type { Day } from './day';
import { lastContact } from './foreseen';
import type { Person } from './person';

/** Whether a round passes somebody by: how close they are was said. */
export function isDecided({ tie }: Pick<Person, 'tie'>): boolean {
  return tie !== undefined;
}

/**
 * Of some people those who are not decided, by how much deciding says: first those with whom something passed, the
 * latest first; the others in the order in which they come. Of people as a scan gives them.
 */
export function queueRound(people: readonly Person[], today: Day): readonly Person[] {
  const open = people
    .filter((person) => !isDecided(person))
    .map((person) => ({ person, last: lastContact(person, today) ?? '' }));
  const met = open.filter(({ last }) => last !== '').sort((a, b) => (a.last < b.last ? 1 : -1));
  return [...met, ...open.filter(({ last }) => last === '')].map(({ person }) => person);
}

/** As many of the latest decisions tell the pace. */
const LATEST = 20;
/** Fewer tell nothing. */
const FEWEST = 3;
/** Somebody who looks elsewhere for longer than this (ms) was not deciding. */
const LONGEST = 60_000;

/**
 * How long a round still takes at the present pace, in whole minutes, at least one.
 * @param spent how long each decision took so far (ms)
 * @returns `undefined` while too few tell
 */
export function minutesLeft(spent: readonly number[], left: number): number | undefined {
  if (spent.length < FEWEST || left === 0) return undefined;
  const latest = spent.slice(-LATEST).map((time) => Math.min(time, LONGEST));
  const mean = latest.reduce((sum, time) => sum + time, 0) / latest.length;
  return Math.max(1, Math.round((mean * left) / 60_000));
}
