import { daySchema } from '@/lib/network/day';
import type { FirstRows } from '@/lib/network/first-rows';
import { networkNameSchema } from '@/lib/network/network-name';
import { outlookSchema } from '@/lib/network/outlook';
import { READINGS } from '@/lib/network/words';
import { wholeNumber, z } from '@/lib/network/zod';

import { personShape } from './person-schema';
import { readStored, removeStored, writeStored, type StoredValue } from './stored-value';

/** The first rows of the view that was seen last, of whichever network: a copy, of no use once anything has changed. */
const copy: StoredValue<FirstRows> = {
  area: 'local',
  key: 'rows/1',
  schema: z.object({
    network: networkNameSchema,
    revision: wholeNumber(),
    day: daySchema,
    view: z.string(),
    people: z.array(
      z.object({
        ...personShape,
        reading: z.optional(z.enum(READINGS)),
        outlook: z.optional(outlookSchema),
      }),
    ),
    size: wholeNumber(0),
    fadedAside: wholeNumber(0),
    total: wholeNumber(0),
    hasObjectives: z.boolean(),
  }),
};

/** @returns `undefined` where there are none, or of another version */
export function readFirstRows(): Promise<FirstRows | undefined> {
  return readStored(copy);
}

export function writeFirstRows(rows: FirstRows): Promise<void> {
  return writeStored(copy, rows);
}

/** Takes them away where they are not of this change of this network: who was forgotten is not to stay in them. */
export async function dropFirstRows({
  network,
  revision,
}: Pick<FirstRows, 'network' | 'revision'>): Promise<void> {
  const rows = await readFirstRows();
  if (rows && (rows.network !== network || rows.revision !== revision)) await removeStored(copy);
}
