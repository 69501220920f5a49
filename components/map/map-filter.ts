import { markOf } from '@/lib/network/map-layout';
import { READINGS, TIES, type ReadingWord } from '@/lib/network/words';

export const MAP_TIES = [...TIES, 'untagged'] as const;
export type MapTie = (typeof MAP_TIES)[number];

/** What the legend shows of the map. */
export interface MapFilter {
  readonly readings: ReadonlySet<ReadingWord>;
  readonly ties: ReadonlySet<MapTie>;
  /** Those who were let fade: silent, and drawn hollow where they are asked for. */
  readonly faded: boolean;
}

export const SHOW_ALL: MapFilter = { readings: new Set(READINGS), ties: new Set(MAP_TIES), faded: true };

/** By place, whether somebody is shown: 0 or 1. There are few marks and many people: each mark is judged once. */
export function listShown(filter: MapFilter, marks: Uint8Array): Uint8Array {
  const judged = Uint8Array.from({ length: 256 }, (_, mark) => Number(isShown(filter, mark)));
  return marks.map((mark) => judged[mark] ?? 0);
}

function isShown({ readings, ties, faded }: MapFilter, packed: number): boolean {
  const mark = markOf(packed);
  return readings.has(mark.reading) && ties.has(mark.tie ?? 'untagged') && (faded || !mark.faded);
}

/** The set with an element more, or less. */
export function withElement<T>(set: ReadonlySet<T>, element: T, is: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (is) next.add(element);
  else next.delete(element);
  return next;
}
