import type { Day } from './day';
import type { MapLayout } from './map-layout';

/** From whom to whom, by their places on the map. */
export type Arc = readonly [from: number, to: number];

/** Every introduction that says to whom, whoever made it, up to `today`. Of people as a scan gives them. */
export function listArcs({ people }: Pick<MapLayout, 'people'>, today: Day): readonly Arc[] {
  const places = new Map<string, number>();
  for (const [place, { id, joined }] of people.entries()) {
    for (const part of joined) places.set(part.id, place);
    places.set(id, place);
  }
  const arcs = new Map<string, Arc>();
  for (const [from, { outlook }] of people.entries()) {
    for (const [day, id] of outlook?.introduced ?? []) {
      const to = places.get(id);
      if (day <= today && to !== undefined && to !== from) arcs.set(`${from}/${to}`, [from, to]);
    }
  }
  return [...arcs.values()];
}
