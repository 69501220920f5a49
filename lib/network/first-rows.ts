import type { Day } from './day';
import type { NetworkName } from './network-name';
import type { Person } from './person';

/** The first rows of a view as they are kept, so that they are shown at once when it is opened again. */
export interface FirstRows {
  readonly network: NetworkName;
  /** Which change of the network they were read after, and on which day: on another, readings are others. */
  readonly revision: number;
  readonly day: Day;
  /** As `writeView` says it. */
  readonly view: string;
  readonly people: readonly Person[];
  /** How many rows there are in all. */
  readonly size: number;
  /** How many answer whom the person lets fade and who are left out. */
  readonly fadedAside: number;
  /** How many people there are. */
  readonly total: number;
  /** Whether there are objectives, by which people can be asked for. */
  readonly hasObjectives: boolean;
}

/** More than a high window shows. */
const MOST = 60;

/** In UTF-16 units of JSON: what is kept is read before anything is painted. */
const MOST_TEXT = 100_000;

/** As many of the first people as are kept. */
export function takeFirst(people: readonly Person[]): readonly Person[] {
  let text = 0;
  const first = people.slice(0, MOST);
  const end = first.findIndex((person) => (text += JSON.stringify(person).length) > MOST_TEXT);
  return end < 0 ? first : first.slice(0, end);
}
