import { addMonths, type Day } from './day';
import type { Exchange } from './exchange';
import type { Person } from './person';
import { pulseOf, type Traced } from './pulse';
import { foresee, type Course } from './reading';
import { COUNTS, countsOf, NOBODY, type Counts, type Summary } from './summary';
import { sumTurns, turnAt } from './sum-turns';
import type { ReadingWord } from './words';

/**
 * What one person adds to the summary, by their ledger and what is known of their traces.
 * @param course how they read on any day, where that is known already
 */
export function summarise(
  person: Person | undefined,
  ledger: readonly Exchange[],
  trace?: Traced,
  course?: Course,
): Summary {
  if (!person) return NOBODY;
  const holds: Record<string, boolean> = {
    people: true,
    untagged: person.tie === undefined,
    [person.tie ?? '']: true,
    [person.bridge ?? '']: true,
    [person.reciprocity ?? '']: true,
    [person.choice ?? '']: true,
  };
  const turns: (readonly [number, number])[] = [];
  const count = (day: Day, name: keyof Counts, by: number) =>
    turns.push([turnAt(day, COUNTS.indexOf(name)), by]);
  for (const { day, direction } of ledger) {
    if (direction === 'both') continue;
    count(day, direction, 1);
    count(leavesWindow(day), direction, -1);
  }
  if (person.choice === undefined || person.choice === 'deepen') {
    const { first, turns: coming } = course ?? foresee(person, pulseOf(ledger, trace));
    holds[first] = true;
    let word = first;
    for (const [day, next] of coming) {
      if (isCounted(word)) count(day, word, -1);
      if (isCounted(next)) count(day, next, 1);
      word = next;
    }
  }
  return { always: countsOf((name) => (holds[name] ? 1 : 0)), turns: sumTurns(turns) };
}

function isCounted(word: ReadingWord): word is Exclude<ReadingWord, 'unread'> {
  return word !== 'unread';
}

/** How long an exchange counts in the summary, in months. */
const WINDOW = 12;

/** The first day on which an exchange no longer counts in the last twelve months. */
export function leavesWindow(day: Day): Day {
  return addMonths(day, WINDOW);
}
