import { localHourSchema, type LocalHour } from '@/lib/network/review-time';
import { z } from '@/lib/network/zod';

import { readStored, removeStored, watchStored, writeStored, type StoredValue } from './stored-value';

/** When it is time for the review next, where a reminder is wanted. */
const next: StoredValue<LocalHour> = { area: 'local', key: 'review/next', schema: localHourSchema };

/** It is time for the review, and nobody has looked since. */
const due: StoredValue<true> = { area: 'local', key: 'review/due', schema: z.literal(true) };

export function readNextReview(): Promise<LocalHour | undefined> {
  return readStored(next);
}

export async function writeNextReview(hour: LocalHour): Promise<void> {
  await writeStored(next, hour);
}

export async function isReviewDue(): Promise<boolean> {
  return (await readStored(due)) ?? false;
}

export async function tellReviewDue(): Promise<void> {
  await writeStored(due, true);
}

/** The review was looked at. */
export async function tellReviewSeen(): Promise<void> {
  await removeStored(due);
}

/** No reminder is wanted. */
export async function forgetReminder(): Promise<void> {
  await Promise.all([removeStored(next), removeStored(due)]);
}

/**
 * Hears when it became time for the review, and when somebody looked.
 * @returns stops it
 */
export function watchReviewDue(onChange: () => void): () => void {
  return watchStored(due, onChange);
}
