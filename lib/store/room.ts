import { StoreError } from './errors';

/** How much may still be stored, in bytes. */
export type MeasureRoom = () => Promise<number>;

/** With less room than this left, in bytes, what the browser refused was too much: a large import writes half as much. */
const LITTLE = 50_000_000;

/**
 * What is to be said of something that could not be written. Browsers have many names for a full disk, and some are those
 * of other failures (Chromium: “Failed to write blobs”): where one was refused, the room that is left tells.
 */
export async function orFull(error: unknown, measure: MeasureRoom): Promise<unknown> {
  if (!(error instanceof StoreError) || error.code !== 'refused') return error;
  return (await measure()) < LITTLE ? new StoreError('full', { cause: error.cause }) : error;
}

export async function measureRoom(): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    // It is asked after something has failed already, and that is what is said then.
    return Infinity;
  }
}
