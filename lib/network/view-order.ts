import type { Column } from './columns';
import type { Day } from './day';
import { foreseenReading, lastContact } from './foreseen';
import type { Person } from './person';
import { foldOften } from './fold-often';
import type { View } from './view';
import { BRIDGES, CHOICES, READINGS, RECIPROCITIES, ROLES, TIES } from './words';

/**
 * People in the order of a view. They come in the order of names, which decides between those who are alike; of whom
 * nothing is said stand last, whichever way it goes.
 */
export function orderPeople(
  people: readonly Person[],
  { by, down }: Pick<View, 'by' | 'down'>,
  today: Day,
): readonly Person[] {
  if (by === 'name') return down ? people.toReversed() : people;
  const said = people.map((person) => SAID[by](person, today));
  const places = rank(said, down);
  return deal(
    people,
    said.map((text) => (text === '' ? places.size : (places.get(text) ?? 0))),
    places.size,
  );
}

/** A text by which somebody is compared; empty where nothing is said. */
type Said = (person: Person, today: Day) => string;

const SAID: Readonly<Record<Exclude<Column, 'name'>, Said>> = {
  company: ({ company }) => folded(company),
  position: ({ position }) => folded(position),
  place: ({ place }) => folded(place),
  tie: ({ tie }) => placeIn(TIES, tie),
  world: ({ bridge, worldName }) =>
    bridge === undefined && worldName === undefined ? '' : placeIn(BRIDGES, bridge, '9') + folded(worldName),
  roles: ({ roles }) => roles.map((role) => placeIn(ROLES, role)).join(''),
  reciprocity: ({ reciprocity }) => placeIn(RECIPROCITIES, reciprocity),
  choice: ({ choice }) => placeIn(CHOICES, choice),
  reading: (person, today) => placeIn(READINGS, foreseenReading(person, today)),
  last: (person, today) => lastContact(person, today) ?? '',
  tags: ({ tags }) => folded(tags.join(' ')),
  nextStep: ({ nextStep }) => folded(nextStep),
};

function placeIn(words: readonly string[], word: string | undefined, without = ''): string {
  return word === undefined ? without : String.fromCharCode(97 + words.indexOf(word));
}

function folded(text: string | undefined): string {
  return text === undefined ? '' : foldOften(text);
}

/** Each text's place among all that were said: far fewer are sorted than there are people. */
function rank(said: readonly string[], down: boolean): ReadonlyMap<string, number> {
  const sorted = [...new Set(said)].filter((text) => text !== '').sort();
  if (down) sorted.reverse();
  return new Map(sorted.map((text, place) => [text, place]));
}

/** People by their places, of which there are `last + 1`; within one, in the order in which they came. */
function deal(people: readonly Person[], places: readonly number[], last: number): readonly Person[] {
  const next = new Int32Array(last + 2);
  for (const place of places) next[place + 1] = (next[place + 1] ?? 0) + 1;
  for (let place = 1; place <= last; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const dealt = [...people];
  people.forEach((person, index) => {
    const place = places[index] ?? last;
    const at = next[place] ?? 0;
    next[place] = at + 1;
    dealt[at] = person;
  });
  return dealt;
}
