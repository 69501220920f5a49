import { wholeNumber, z } from '@/lib/network/zod';

import { followStored, readStored, removeStored, writeStored, type StoredValue } from './stored-value';

/** Who of one part of the network is in the browser's sync, and who is left out by which rule. */
export interface PartInSync {
  readonly mirrored: number;
  readonly untagged: number;
  readonly fading: number;
  readonly oldest: number;
}

/** Why a part is left as it is there: written by a newer Liant, cut off by the browser, or broken. */
export type PartTrouble = 'newer' | 'cut' | 'broken';

export interface Refusal {
  /** Refused so often, one after the other. */
  readonly times: number;
  /** When it began, and when it is tried again: milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
  /** In the browser's words. */
  readonly why: string;
}

/** How the mirror stands. There while it is on, and until it has left. */
export interface MirrorStatus {
  /** By the name of the part's item. */
  readonly parts: Readonly<Record<string, PartInSync | PartTrouble>>;
  readonly refused?: Refusal | undefined;
}

const partSchema = z.union([
  z.enum(['newer', 'cut', 'broken']),
  z.object({
    mirrored: wholeNumber(),
    untagged: wholeNumber(),
    fading: wholeNumber(),
    oldest: wholeNumber(),
  }),
]);

const status: StoredValue<MirrorStatus> = {
  area: 'local',
  key: 'mirror/status',
  schema: z.object({
    parts: z.record(z.string(), partSchema),
    refused: z.optional(
      z.object({ times: z.number(), since: z.number(), until: z.number(), why: z.string() }),
    ),
  }),
};

const writes: StoredValue<readonly number[]> = {
  area: 'local',
  key: 'mirror/writes',
  schema: z.array(z.number()),
};

export function readMirrorStatus(): Promise<MirrorStatus | undefined> {
  return readStored(status);
}

export function writeMirrorStatus(now: MirrorStatus): Promise<void> {
  return writeStored(status, now);
}

export async function removeMirrorStatus(): Promise<void> {
  await Promise.all([removeStored(writes), removeStored(status)]);
}

/** Times of past writes, ms since 1970: they outlast the background, as the browser's limits do. */
export async function readMirrorWrites(): Promise<readonly number[]> {
  return (await readStored(writes)) ?? [];
}

export function writeMirrorWrites(times: readonly number[]): Promise<void> {
  return writeStored(writes, times);
}

/**
 * Says how the mirror stands, and again at each change.
 * @returns stops it
 */
export function watchMirrorStatus(onStatus: (now: MirrorStatus | undefined) => void): () => void {
  return followStored(status, onStatus);
}
