import type { Crowd, Found } from './crowd';
import type { Person } from './person';
import { fold } from './search';

/** How many of those found are looked at for the query in their name. */
const LOOKED_AT = 300;

/** The best few of those found: who begin with the query, then who have it in their name, then the others. */
export function pickFew(crowd: Crowd, { query, size, at }: Found, atMost: number): readonly Person[] {
  const looked: Person[] = [];
  for (let index = 0; index < Math.min(size, LOOKED_AT); index += 1) looked.push(at(index) as Person);
  const named = looked.filter(({ name }) => fold(name).includes(query));
  return [...new Set([...crowd.beginning(query, atMost), ...named, ...looked])].slice(0, atMost);
}
