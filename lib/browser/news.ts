import { networkNameSchema, type NetworkName } from '@/lib/network/network-name';
import { personIdSchema, type PersonId } from '@/lib/network/person';
import { wholeNumber, z } from '@/lib/network/zod';

import { watchStored, writeStored, type StoredValue } from './stored-value';

/** What a save tells the background: the store's own `News`. */
export interface Bump {
  readonly network: NetworkName;
  /** Up by one with each change of that network. */
  readonly revision: number;
  readonly people: readonly PersonId[];
}

const bumped: StoredValue<Bump> = {
  area: 'session',
  key: 'bump',
  schema: z.object({
    network: networkNameSchema,
    revision: wholeNumber(),
    people: z.array(personIdSchema),
  }),
};

/**
 * Wakes the background to a change: a `BroadcastChannel` does not reach one that was stopped. Every page gives it to
 * `openNetwork` as `announce`.
 */
export function bump(news: Bump): void {
  void writeStored(bumped, news);
}

/** @returns stops it */
export function watchBumps(onBump: (bump: Bump | undefined) => void): () => void {
  return watchStored(bumped, onBump);
}
