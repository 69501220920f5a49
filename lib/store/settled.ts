import { dayOf } from '@/lib/network/day';
import { wholeNumber, z } from '@/lib/network/zod';

import { changedIn } from './changed';
import { inside, writeTo, type Network } from './database';
import { asStoreError } from './errors';
import { readHead } from './head';
import { reading } from './reading';
import { FIRST_DIGITS, type Writing } from './stored';

/** How one part of the network, those whose ids begin with one digit, was left at the mirror. */
export interface Settled {
  /** The mirror's own text for it, if there is any. */
  readonly text?: string | undefined;
  readonly revision: number;
}

const settledSchema: z.ZodMiniType<Settled> = z.object({
  text: z.optional(z.string()),
  revision: wholeNumber(),
});

/** How each part was left, and in which something changed since. What cannot be read is as if it had never been left. */
export function readSettled(
  network: Network,
): Promise<{ readonly settled: ReadonlyMap<number, string>; readonly waiting: readonly number[] }> {
  return reading(network, ['state', 'mirror'], async (transaction) => {
    const store = transaction.objectStore('mirror');
    const [head, parts, values] = await Promise.all([
      readHead(transaction, dayOf(new Date(network[inside].now()))),
      store.getAllKeys(),
      store.getAll(),
    ]);
    const settled = new Map<number, string>();
    const revisions = new Map<number, number>();
    for (const [at, part] of parts.entries()) {
      const { data } = settledSchema.safeParse(values[at]);
      if (data?.text !== undefined) settled.set(part, data.text);
      if (data) revisions.set(part, data.revision);
    }
    const changed = changedIn(head);
    const all = Array.from({ length: FIRST_DIGITS }, (_, part) => part);
    return { settled, waiting: all.filter((part) => (changed[part] ?? 0) > (revisions.get(part) ?? 0)) };
  });
}

/** Notes how a part was left. Where that is lost, it is looked at once more than was needed. */
export function settlePart(network: Network, part: number, settled: Settled): Promise<void> {
  return note(network, (transaction) => transaction.objectStore('mirror').put(settled, part));
}

/** The mirror is left: nothing is settled any more. */
export function unsettleParts(network: Network): Promise<void> {
  return note(network, (transaction) => transaction.objectStore('mirror').clear());
}

async function note(network: Network, write: (transaction: Writing) => Promise<unknown>): Promise<void> {
  const transaction = await writeTo(network, 'relaxed');
  try {
    await Promise.all([write(transaction), transaction.done]);
  } catch (error) {
    throw asStoreError(error, transaction.error);
  }
}
