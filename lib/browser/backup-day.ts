import { daySchema, type Day } from '@/lib/network/day';

import { followStored, writeStored, type StoredValue } from './stored-value';

/** When the person's own network was last saved as a file. */
const made: StoredValue<Day> = { area: 'local', key: 'backup/made', schema: daySchema };

/**
 * Says it, and again at each backup; nothing where none is known.
 * @returns stops it
 */
export function followBackupDay(onDay: (day: Day | undefined) => void): () => void {
  return followStored(made, onDay);
}

export async function writeBackupDay(day: Day): Promise<void> {
  await writeStored(made, day);
}
