import type { Network } from './database';
import { reading } from './reading';
import { brokenSchema, type Broken } from './stored';

/** What could not be read and was set aside, as it was found; it can be exported as JSON. */
export function readBroken(network: Network): Promise<readonly Broken[]> {
  return reading(network, ['broken'], async (transaction) => {
    const store = transaction.objectStore('broken');
    const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return ids.map((id, index) => {
      const broken = brokenSchema.safeParse(values[index]);
      // What is in here is beyond repair by definition, and is shown even so.
      return broken.success
        ? { ...broken.data, id }
        : {
            id,
            at: 0,
            where: `broken/${id}`,
            kind: 'content',
            why: broken.error.message,
            value: values[index],
          };
    });
  });
}
