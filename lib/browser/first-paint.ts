import { networkNameSchema, type NetworkName } from '@/lib/network/network-name';
import type { Person } from '@/lib/network/person';
import type { Sighting } from '@/lib/network/sighting';
import { summarySchema, type Summary } from '@/lib/network/summary';
import { wholeNumber, z } from '@/lib/network/zod';

import { personSchema, sightingSchema } from './person-schema';
import { readStored, writeStored, type StoredValue } from './stored-value';

/**
 * What popup and panel show before the network has answered: a copy, of which the background is the only writer.
 * Whoever paints from it corrects themselves from the network as soon as that is open.
 */
export interface FirstPaint {
  readonly network: NetworkName;
  /** Which change of the network it shows. */
  readonly revision: number;
  /** As the network's own, without what is past or far: `countsOn(summary, today)` is right for a month. */
  readonly summary: Summary;
  /** Who of the network is in front, by window. A window without any of them is not in it. */
  readonly fronts: Readonly<Record<number, Front>>;
}

/** The person in a window's front tab. */
export interface Front {
  readonly tabId: number;
  /** The address at which they were seen: where the tab shows another by now, the copy is not of it. */
  readonly url: string;
  readonly sighting: Sighting;
  readonly person: Person;
}

/** The one known form. A copy of another version is of no use, and is written anew by the background. */
const copy: StoredValue<FirstPaint> = {
  area: 'local',
  key: 'firstPaint/1',
  schema: z.object({
    network: networkNameSchema,
    revision: wholeNumber(),
    summary: summarySchema,
    fronts: z.record(
      z.string(),
      z.object({
        tabId: wholeNumber(),
        url: z.string(),
        sighting: sightingSchema,
        person: personSchema,
      }),
    ),
  }),
};

/** @returns `undefined` where there is none yet, or one that cannot be read: it is only a copy */
export function readFirstPaint(): Promise<FirstPaint | undefined> {
  return readStored(copy);
}

export function writeFirstPaint(paint: FirstPaint): Promise<void> {
  return writeStored(copy, paint);
}
