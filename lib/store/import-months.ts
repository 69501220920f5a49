import { monthOf, type Month } from '@/lib/network/day';
import type { Counts } from '@/lib/network/summary';

import type { Desk } from './change';

/** The counts at the end of a month; of an older one, those that were counted then. */
export interface MonthCounts {
  readonly month: Month;
  readonly counts: Partial<Counts>;
}

/** Of months that are over, keeps those of which nothing is known here. @returns which these were */
export async function takeMonths(
  { transaction, today }: Desk,
  months: readonly MonthCounts[],
): Promise<Month[]> {
  const store = transaction.objectStore('snapshots');
  const known = await store.getAllKeys();
  const fresh = months.filter(({ month }) => month < monthOf(today) && !known.includes(month));
  await Promise.all(fresh.map(({ month, counts }) => store.put(counts, month)));
  return fresh.map(({ month }) => month);
}
