import type { Mark } from '@/lib/network/map-layout';
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

export function isShown({ readings, ties, faded }: MapFilter, mark: Mark): boolean {
  return readings.has(mark.reading) && ties.has(mark.tie ?? 'untagged') && (faded || !mark.faded);
}

/** The set with an element more, or less. */
export function withElement<T>(set: ReadonlySet<T>, element: T, is: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (is) next.add(element);
  else next.delete(element);
  return next;
}
