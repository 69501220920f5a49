import type { Day } from './day';
import { divideIntoSectors, type Sector } from './map-sectors';
import type { Person, PersonId } from './person';
import { foreseenReading } from './foreseen';
import { READINGS, TIES, type ReadingWord, type Tie } from './words';

/**
 * The map: me in the centre of a disc of radius 1, y downwards. People stand in the order in which they are read aloud:
 * sector by sector, from near to far, then in the order in which they came.
 */
export interface MapLayout {
  readonly sectors: readonly Sector[];
  readonly people: readonly Person[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** See {@link markOf}. */
  readonly marks: Uint8Array;
  /** The place of each person's sector. */
  readonly sectorOf: Uint8Array;
}

/** How far from me people of each tie are: from, to. Between the rings is room, so that they are seen to be rings. */
export const RINGS = {
  strong: [0.14, 0.4],
  weak: [0.47, 0.73],
  untagged: [0.8, 1],
} as const satisfies Record<Tie | 'untagged', readonly [number, number]>;

const ORDER = [...TIES, 'untagged'] as const;

/** How a person is drawn. */
export interface Mark {
  readonly reading: ReadingWord;
  readonly tie: Tie | undefined;
  readonly faded: boolean;
}

/** One byte: the reading in the lowest three bits, then whether they were let fade, then the tie. */
export function packMark({ reading, tie, faded }: Mark): number {
  return READINGS.indexOf(reading) | (faded ? 8 : 0) | (ORDER.indexOf(tie ?? 'untagged') << 4);
}

export function markOf(packed: number): Mark {
  const tie = ORDER[(packed >> 4) & 3] ?? 'untagged';
  return {
    reading: READINGS[packed & 7] ?? 'unread',
    faded: (packed & 8) !== 0,
    tie: tie === 'untagged' ? undefined : tie,
  };
}

/** After how many people the making of a map may be interrupted. */
const PIECE = 500;

/**
 * Where everybody is. It follows from the network and from nothing else: where in their sector and ring somebody stands
 * is drawn from their id, so the same network gives the same map, and a new tie or reading moves nobody else.
 * It yields now and then, for whoever cannot wait for thirty thousand people at a stretch.
 */
export function* layOutStepwise(people: readonly Person[], today: Day): Generator<void, MapLayout> {
  const { sectors, places } = divideIntoSectors(people);
  yield;
  const marks = new Uint8Array(people.length);
  for (const [at, person] of people.entries()) {
    const { tie, choice } = person;
    marks[at] = packMark({ reading: foreseenReading(person, today), tie, faded: choice === 'fade' });
    if (at % PIECE === 0) yield;
  }
  const order = sortIntoRings(places, marks);
  const layout = {
    sectors,
    people: Array.from(order, (at) => people[at] as Person),
    x: new Float32Array(order.length),
    y: new Float32Array(order.length),
    marks: Uint8Array.from(order, (at) => marks[at] ?? 0),
    sectorOf: Uint8Array.from(order, (at) => places[at] ?? 0),
  };
  for (const [at, { id, tie }] of layout.people.entries()) {
    const place = placeIn(sectors[layout.sectorOf[at] ?? 0] ?? WHOLE, tie, id);
    layout.x[at] = place.x;
    layout.y[at] = place.y;
    if (at % PIECE === 0) yield;
  }
  return layout;
}

const WHOLE = { from: 0, to: 1 };

/** Of a sector, this share at either side stays empty, so that sectors are seen apart. */
const EDGE = 0.05;

function placeIn({ from, to }: Pick<Sector, 'from' | 'to'>, tie: Tie | undefined, id: PersonId) {
  const [near, far] = RINGS[tie ?? 'untagged'];
  const across = EDGE + (1 - 2 * EDGE) * seed(id, 1);
  const angle = 2 * Math.PI * (from + (to - from) * across);
  // As many for each piece of the ring's surface, far or near.
  const radius = Math.sqrt(near ** 2 + (far ** 2 - near ** 2) * seed(id, 2));
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** A number in [0, 1) that follows from an id (FNV-1a, its bits mixed as MurmurHash3 does at its end). */
function seed(id: PersonId, which: number): number {
  let hash = 0x811c9dc5 ^ which;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Places by sector, then ring; within a ring as they came. */
function sortIntoRings(places: Uint8Array, marks: Uint8Array): Int32Array {
  const keys = Uint16Array.from(places, (place, at) => place * 4 + (((marks[at] ?? 0) >> 4) & 3));
  const starts = new Int32Array(4 * 256 + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const order = new Int32Array(keys.length);
  keys.forEach((key, at) => {
    const place = starts[key] ?? 0;
    starts[key] = place + 1;
    order[place] = at;
  });
  return order;
}
