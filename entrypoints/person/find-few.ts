import type { Crowd } from '@/lib/network/crowd';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';

/** As many fit below a field in which people are looked for. */
const FEW = 12;

export function findFew(crowd: Crowd, query: string): readonly Person[] {
  return pickFew(crowd, crowd.search(query), FEW);
}
