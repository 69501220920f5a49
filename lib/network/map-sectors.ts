import type { Person } from './person';
import { fold } from './search';

/** Which way a group of people lies on the map: their world. */
export interface Sector {
  /** A named world; those of my own or of another that has no name; the smaller worlds together; those of no known world. */
  readonly kind: 'world' | 'same' | 'other' | 'smaller' | 'unsaid';
  /** The name of a named world, as most people bear it. */
  readonly name?: string;
  readonly people: number;
  /** From where to where, in turns, clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/** How many worlds have a sector of their own. */
const NAMED = 14;

/** No sector is thinner than this, in turns: one person must be found, too. */
const THINNEST = 1 / 60;

/** Before what sectors go by that are no named world. */
const UNNAMED = '\u0000';

/**
 * Sectors as wide as they have people, in steps: a width is the nearest power of √2 to their number, so that the coming
 * and going of few moves nobody else. My own world comes first, then the named ones by name, then the rest.
 * @returns the sectors, and the place among them of each person, in the order in which they came
 */
export function divideIntoSectors(people: readonly Pick<Person, 'bridge' | 'worldName'>[]): {
  readonly sectors: readonly Sector[];
  readonly places: Uint8Array;
} {
  const folded = new Map<string, string>();
  const keys = people.map(({ bridge, worldName }) => {
    if (worldName === undefined) return UNNAMED + (bridge ?? 'unsaid');
    const known = folded.get(worldName) ?? fold(worldName);
    folded.set(worldName, known);
    return known;
  });
  const sizes = countEach(keys);
  const named = [...sizes.keys()].filter((key) => !key.startsWith(UNNAMED));
  const large = new Set(
    named.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, NAMED),
  );
  const smaller = named.reduce((sum, key) => sum + (large.has(key) ? 0 : (sizes.get(key) ?? 0)), 0);
  const order = [
    `${UNNAMED}same`,
    ...[...large].sort(),
    `${UNNAMED}smaller`,
    `${UNNAMED}other`,
    `${UNNAMED}unsaid`,
  ].filter((key) => sizes.has(key) || (key === `${UNNAMED}smaller` && smaller > 0));
  const sizeOf = (key: string) => sizes.get(key) ?? smaller;
  const widths = shareOut(order.map((key) => 2 ** (Math.round(2 * Math.log2(sizeOf(key))) / 2)));
  const names = spellingsOf(people, keys);
  const placeOf = new Map(order.map((key, place) => [key, place]));
  const rest = placeOf.get(`${UNNAMED}smaller`) ?? 0;
  let from = 0;
  return {
    sectors: order.map((key, place) => {
      const sector = { people: sizeOf(key), from, to: from + (widths[place] ?? 0) };
      from = sector.to;
      return key.startsWith(UNNAMED)
        ? { kind: key.slice(1) as Sector['kind'], ...sector }
        : { kind: 'world', name: names.get(key) ?? key, ...sector };
    }),
    places: Uint8Array.from(keys, (key) => placeOf.get(key) ?? rest),
  };
}

/** Shares of one turn, none too thin. */
function shareOut(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.max(THINNEST, weight / all));
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum);
}

function countEach(keys: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
}

/** Of each world the spelling that most people bear. */
function spellingsOf(people: readonly Pick<Person, 'worldName'>[], keys: readonly string[]) {
  const sizes = countEach(people.map(({ worldName }) => worldName ?? ''));
  const names = new Map<string, string>();
  people.forEach(({ worldName }, at) => {
    const key = keys[at] ?? '';
    const best = names.get(key);
    if (worldName === undefined || best === worldName) return;
    const by = (sizes.get(worldName) ?? 0) - (best === undefined ? 0 : (sizes.get(best) ?? 0));
    if (best === undefined || by > 0 || (by === 0 && worldName < best)) names.set(key, worldName);
  });
  return names;
}
