import { daySchema, type Day } from '@/lib/network/day';
import { z } from '@/lib/network/zod';

import { followStored, readStored, removeStored, writeStored, type StoredValue } from './stored-value';

/** When the person asked LinkedIn for their data, while they wait for it. */
const asked: StoredValue<Day> = { area: 'local', key: 'export/asked', schema: daySchema };

/** Files that are being read or written at present, and since when, in milliseconds since 1970. */
const underway: StoredValue<Underway> = {
  area: 'local',
  key: 'import/underway',
  schema: z.object({ files: z.string(), since: z.number() }),
};

export interface Underway {
  readonly files: string;
  readonly since: number;
}

/** @returns stops it */
export function followAsked(onAsked: (day: Day | undefined) => void): () => void {
  return followStored(asked, onAsked);
}

/** @param day nothing where it is awaited no longer */
export async function tellAwaited(day: Day | undefined): Promise<void> {
  await (day === undefined ? removeStored(asked) : writeStored(asked, day));
}

/** The lock that a page holds while it reads or writes files: it ends with the page, whatever happens to that. */
const LOCK = 'liant-import';

/** Says that files are being read or written, until what is given is over. */
export async function tellUnderway(files: string, work: Promise<unknown>): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'shared' }, async () => {
    await writeStored(underway, { files, since: Date.now() });
    await work;
    await removeStored(underway);
  });
}

/** What was cut off when its page was closed: known until files are read again. */
export async function readCutOff(): Promise<Underway | undefined> {
  const { held = [] } = await navigator.locks.query();
  if (held.some(({ name }) => name === LOCK)) return undefined;
  return readStored(underway);
}
