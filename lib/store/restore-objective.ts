import { EMPTY, unpackStamps, write } from '@/lib/network/register';

import type { Desk } from './change';
import { originOf, type History } from './history-kept';
import { editBack } from './restore';
import type { ActRecord } from './stored';

/**
 * Gives an objective back what an act wrote, where nobody has written since. One that the act began goes away with all
 * of it, unless more was said of it since.
 */
export async function restoreObjective(desk: Desk, record: ActRecord, history: History): Promise<void> {
  const [before] = record.before;
  if (record.deed.kind !== 'objective' || !before) return;
  const { place } = before;
  const row = (await desk.objectives.read(place.of)) ?? { id: place.of, ...EMPTY };
  const hasMore = Object.entries(unpackStamps(row.stamps)).some(
    ([field, stamp]) => originOf(history, place, field, stamp) > record.id,
  );
  if (record.deed.what === 'begun' && hasMore) return;
  const edit = editBack(record, before, row, history);
  if (Object.keys(edit).length === 0) return;
  desk.objectives.write(place.of, { id: row.id, ...write(row, edit, desk.stamp) });
}
