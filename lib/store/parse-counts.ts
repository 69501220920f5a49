import { someCountsSchema, type Counts } from '@/lib/network/summary';

import { parseWith } from './parse';

/** Of a month that is over: what was not counted in its time is not in it. */
export function parseCounts(value: unknown): Partial<Counts> {
  return parseWith(someCountsSchema, value, 'counts');
}
