import { addMonths, type Day } from './day';
import { foreseenReading, lastContact } from './foreseen';
import type { Person } from './person';
import { fold } from './search';
import { NONE, type Filters } from './view';

type Fits = (person: Person) => boolean;

/** Whether somebody answers to all filters; of people as a scan gives them. */
export function filterFor(filters: Filters, today: Day): Fits {
  const { tie, bridge, role, reciprocity, choice, reading, world, tag, company, silent } = filters;
  const since = silent === undefined ? undefined : addMonths(today, -silent);
  const checks: (Fits | undefined)[] = [
    asks(tie, (person) => person.tie),
    asks(bridge, (person) => person.bridge),
    asks(reciprocity, (person) => person.reciprocity),
    asks(choice, (person) => person.choice),
    role && (({ roles }) => (role === NONE ? roles.length === 0 : roles.includes(role))),
    is(world, (person) => [person.worldName]),
    is(tag, (person) => person.tags),
    is(company, (person) => [person.company]),
    since === undefined ? undefined : (person) => (lastContact(person, today) ?? '') <= since,
    reading && ((person) => readingOf(person, today) === reading),
  ];
  const asked = checks.filter((check) => check !== undefined);
  return (person) => asked.every((check) => check(person));
}

const readings = new WeakMap<
  Person,
  { readonly day: Day; readonly word: ReturnType<typeof foreseenReading> }
>();

/** As {@link foreseenReading}, worked out once a day: a table asks it of everybody at each change. */
export function readingOf(person: Person, today: Day): ReturnType<typeof foreseenReading> {
  const known = readings.get(person);
  if (known?.day === today) return known.word;
  const word = foreseenReading(person, today);
  readings.set(person, { day: today, word });
  return word;
}

function asks(word: string | undefined, said: (person: Person) => string | undefined): Fits | undefined {
  return word === undefined ? undefined : (person) => (said(person) ?? NONE) === word;
}

/** Words of one's own are the same whatever their accents and capitals. */
function is(
  word: Filters['tag'],
  said: (person: Person) => readonly (string | undefined)[],
): Fits | undefined {
  if (word === undefined) return undefined;
  const wanted = fold(word);
  return (person) => said(person).some((each) => each !== undefined && fold(each) === wanted);
}
