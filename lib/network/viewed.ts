import type { Crowd } from './crowd';
import type { Day } from './day';
import type { Person } from './person';
import type { View } from './view';
import { filterFor } from './view-filter';
import { orderPeople } from './view-order';

/** Whom a view shows, in its order, and how many answer to it whom the person lets fade and who are left out. */
export interface Viewed {
  readonly people: readonly Person[];
  readonly fadedAside: number;
}

export function viewCrowd(crowd: Crowd, view: View, today: Day): Viewed {
  const found = crowd.search(view.query);
  const fits = filterFor(view, today);
  const leavesFaded = !view.faded && view.choice !== 'fade';
  const people: Person[] = [];
  let fadedAside = 0;
  for (let index = 0; index < found.size; index += 1) {
    const person = found.at(index);
    if (!person || !fits(person)) continue;
    if (leavesFaded && person.choice === 'fade') fadedAside += 1;
    else people.push(person);
  }
  return { people: orderPeople(people, view, today), fadedAside };
}
