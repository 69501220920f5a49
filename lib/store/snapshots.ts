import { dayOf, lastDayOf, monthOf, shiftMonth, type Day, type Month } from '@/lib/network/day';
import { countsOn } from '@/lib/network/count-on';
import type { Counts, Summary } from '@/lib/network/summary';

import { inside, type Network } from './database';
import { readHead } from './head';
import { parseCounts } from './parse-counts';
import { reading } from './reading';
import type { Head } from './stored';

/**
 * The counts as they stood at the end of a month; of the month that is not over, as they stand. What was not counted
 * yet in that month is left out.
 */
export interface Snapshot {
  readonly month: Month;
  readonly counts: Partial<Counts>;
}

/** A silence of more months than this is a clock that is wrong: it is filled in no further. */
const LONGEST_SILENCE = 120;

/**
 * Keeps the counts of each month that is over since the latest change. Between two changes the summary stands
 * still, so the months in which nothing happened are known from it too. A month that this device's clock had
 * dreamt of, before it was set back, is taken away.
 */
export function takeSnapshots(snapshots: IDBObjectStore, head: Head, today: Day): void {
  const month = monthOf(today);
  if (month < head.month) snapshots.delete(IDBKeyRange.lowerBound(month));
  for (const over of monthsOver(head, month)) snapshots.put(countsAtEnd(head.summary, over), over);
}

/** Month by month from the first day on, the present one last. */
export async function readSnapshots(network: Network): Promise<readonly Snapshot[]> {
  const today = dayOf(new Date(network[inside].now()));
  const month = monthOf(today);
  return reading(network, ['state', 'snapshots'], async (transaction) => {
    const store = transaction.objectStore('snapshots');
    const [head, months, values] = await Promise.all([
      readHead(transaction, today),
      store.getAllKeys(),
      store.getAll(),
    ]);
    const stored = months.map((key, index) => ({
      month: key,
      counts: parseCounts(values[index]),
    }));
    const over = monthsOver(head, month).map((past) => ({
      month: past,
      counts: countsAtEnd(head.summary, past),
    }));
    return [
      ...stored.filter((snapshot) => snapshot.month < month),
      ...over,
      { month, counts: countsOn(head.summary, today) },
    ];
  });
}

/** The months from that of the latest change to the one before `month`. */
function monthsOver(head: Head, month: Month): Month[] {
  const end = shiftMonth(head.month, LONGEST_SILENCE);
  const months: Month[] = [];
  for (let past = head.month; past < month && past < end; past = shiftMonth(past, 1)) months.push(past);
  return months;
}

function countsAtEnd(summary: Summary, month: Month): Counts {
  return countsOn(summary, lastDayOf(month));
}
