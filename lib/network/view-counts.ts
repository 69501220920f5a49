import type { Crowd } from './crowd';
import type { Day } from './day';
import type { Person } from './person';
import { FILTERS, type FilterName, type View } from './view';
import { isAtRest } from './at-rest';
import { askedBy, hearFor } from './view-filter';

/** How many people a filter would leave, given the search and all other filters. */
export interface FilterCounts {
  /** Where it asks for nothing. */
  readonly any: number;
  /** By what it could ask for, words of one's own folded; nobody where it is not there. */
  readonly of: ReadonlyMap<string, number>;
}

export type ViewCounts = ReadonlyMap<FilterName, FilterCounts>;

/** After how many people the counting may be interrupted. */
const PIECE = 500;

/**
 * Counts for every filter in one pass: who fails one filter alone is among those whom another choice of it would leave.
 * It yields now and then, for whoever cannot wait for thirty thousand people at a stretch.
 */
export function* countViewStepwise(crowd: Crowd, view: View, today: Day): Generator<void, ViewCounts> {
  const heard = hearFor(today, view);
  const filters = FILTERS.map((name) => ({
    name,
    hear: heard[name],
    asked: askedBy(view, name),
    any: 0,
    of: new Map<string, number>(),
  }));
  const asking = filters.filter(({ asked }) => asked !== undefined);
  // Whom a choice of theirs would bring back, though they are not among those that read so.
  const choices = filters.find(({ name }) => name === 'choice');
  const hearing = {
    occasional: hearFor(today, { choice: 'occasional' }),
    fade: hearFor(today, { choice: 'fade' }),
  };
  const countAtRest = (person: Person) => {
    const hear = hearing[person.choice === 'fade' ? 'fade' : 'occasional'];
    const fits = asking.every(
      ({ name, asked }) => name === 'choice' || hear[name](person).includes(asked ?? ''),
    );
    if (fits && person.choice) choices?.of.set(person.choice, (choices.of.get(person.choice) ?? 0) + 1);
  };
  const count = (filter: (typeof filters)[number], person: Person) => {
    if (filter === choices && view.reading !== undefined && isAtRest(person)) return;
    const isAside = person.choice === 'fade' && !view.faded;
    // Whom the person lets fade are seen where it is they who are asked for.
    if (isAside && filter.name !== 'choice' && view.choice !== 'fade') return;
    if (!isAside || filter.name !== 'choice') filter.any += 1;
    for (const word of filter.hear(person)) filter.of.set(word, (filter.of.get(word) ?? 0) + 1);
  };
  const found = crowd.search(view.query);
  for (let index = 0; index < found.size; index += 1) {
    if (index % PIECE === 0) yield;
    const person = found.at(index);
    if (!person) continue;
    if (view.reading !== undefined && isAtRest(person)) countAtRest(person);
    const failed = asking.filter(({ asked, hear }) => !hear(person).includes(asked ?? ''));
    const [one] = failed;
    if (failed.length === 1 && one) count(one, person);
    if (failed.length === 0) for (const filter of filters) count(filter, person);
  }
  return new Map(filters.map(({ name, any, of }) => [name, { any, of }]));
}
