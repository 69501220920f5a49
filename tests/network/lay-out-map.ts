import type { Day } from '@/lib/network/day';
import { layOutStepwise, type MapLayout } from '@/lib/network/map-layout';
import type { Person } from '@/lib/network/person';

/** A map, at a stretch. */
export function layOutMap(people: readonly Person[], today: Day): MapLayout {
  const steps = layOutStepwise(people, today);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
