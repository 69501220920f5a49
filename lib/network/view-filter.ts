import { addMonths, type Day } from './day';
import { foreseenReading, lastContact } from './foreseen';
import type { Person } from './person';
import { foldOften } from './fold-often';
import { isAtRest } from './at-rest';
import { FILTERS, NONE, SILENCES, type FilterName, type Filters } from './view';

/** What a filter hears of somebody: they answer to it where it asks for one of these. */
export type Heard = (person: Person) => readonly string[];

/** Whether somebody answers to all filters; of people as a scan gives them. */
export function filterFor(filters: Filters, today: Day): (person: Person) => boolean {
  const heard = hearFor(today, filters);
  const asked = FILTERS.flatMap((name) => {
    const word = askedBy(filters, name);
    return word === undefined ? [] : [(person: Person) => heard[name](person).includes(word)];
  });
  return (person) => asked.every((fits) => fits(person));
}

/** What a filter asks for, as {@link Heard} says it; `undefined` where it asks for nothing. */
export function askedBy(filters: Filters, name: FilterName): string | undefined {
  const word = filters[name]?.toString();
  return word !== undefined && OWN_WORDS.has(name) ? foldOften(word) : word;
}

/** Words of one's own are the same whatever their accents and capitals. */
const OWN_WORDS: ReadonlySet<FilterName> = new Set(['world', 'tag', 'company']);

/** What each filter hears, where the choice is asked for or not. */
export function hearFor(
  today: Day,
  { choice: chosen }: Pick<Filters, 'choice'>,
): Readonly<Record<FilterName, Heard>> {
  const since = SILENCES.map((months) => addMonths(today, -months));
  /** By how many of the silences have passed: whoever was silent for long was so for shorter. */
  const passed = [0, ...SILENCES].map((_, count) => SILENCES.slice(0, count).map(String));
  return {
    tie: ({ tie }) => [tie ?? NONE],
    bridge: ({ bridge }) => [bridge ?? NONE],
    role: ({ roles }) => (roles.length === 0 ? NOTHING : roles),
    reciprocity: ({ reciprocity }) => [reciprocity ?? NONE],
    choice: ({ choice }) => [choice ?? NONE],
    reading: (person) =>
      isAtRest(person) && person.choice !== chosen ? [] : [foreseenReading(person, today)],
    world: ({ worldName }) => (worldName === undefined ? [] : [foldOften(worldName)]),
    tag: ({ tags }) => tags.map(foldOften),
    company: ({ company }) => (company === undefined ? [] : [foldOften(company)]),
    objective: ({ objectives }) => objectives,
    silent: (person) => {
      const last = lastContact(person, today) ?? '';
      return passed[since.findLastIndex((day) => last <= day) + 1] ?? [];
    },
  };
}

const NOTHING: readonly string[] = [NONE];
