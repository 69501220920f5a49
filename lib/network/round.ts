import type { Day } from './day';
import { lastContact } from './foreseen';
import type { Person, PersonId } from './person';
import type { TraceDays } from './trace-record';

/** Whether a round passes somebody by: how close they are was said. */
export function isDecided({ tie }: Pick<Person, 'tie'>): boolean {
  return tie !== undefined;
}

/** What exports show of people, by the ids of their records. */
export type TraceDaysById = ReadonlyMap<PersonId, TraceDays>;

/**
 * Of some people those who are not decided, by how much deciding says: first those with whom something passed, the
 * latest first; then those who were connected to last; the others in the order in which they come. Of people as a scan
 * gives them.
 */
export function queueRound(people: readonly Person[], today: Day, days: TraceDaysById): readonly Person[] {
  const open = people.filter((person) => !isDecided(person));
  const places = new Map(open.map((person) => [person, placeOf(person, today, days)]));
  return open.sort((a, b) => {
    const [one, other] = [places.get(a) ?? '', places.get(b) ?? ''];
    return one === other ? 0 : one < other ? 1 : -1;
  });
}

/** A text that is the greater the sooner somebody comes. */
function placeOf(person: Person, today: Day, days: TraceDaysById): string {
  const traces = [person.id, ...person.joined.map(({ id }) => id)].flatMap((id) => days.get(id) ?? []);
  const contacts = [lastContact(person, today), ...traces.map(({ last }) => last)];
  const [contact, connected] = [contacts, traces.map(({ connectedOn }) => connectedOn)].map(lastOf);
  if (contact || traces.some(({ passed }) => passed)) return `2${contact ?? ''}`;
  return connected ? `1${connected}` : '0';
}

function lastOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).reduce<Day | undefined>(later, undefined);
}

function later(a: Day | undefined, b: Day): Day {
  return a === undefined || a < b ? b : a;
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
