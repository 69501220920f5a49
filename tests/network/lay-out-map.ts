import type { Day } from '@/lib/network/day';
import { layOutStepwise, type MapLayout } from '@/lib/network/map-layout';
import type { Person } from '@/lib/network/person';
import { atAStretch } from './at-a-stretch';

/** A map, at a stretch. */
export function layOutMap(people: readonly Person[], today: Day): MapLayout {
  return atAStretch(layOutStepwise(people, today));
}
