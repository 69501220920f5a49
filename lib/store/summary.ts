import { dayOf } from '@/lib/network/day';
import type { Summary } from '@/lib/network/summary';

import { inside, type Network } from './database';
import { readHead } from './head';
import { reading } from './reading';

/** The few numbers, from one record; {@link countsOn} says them for a day. */
export function readSummary(network: Network): Promise<{ summary: Summary; revision: number }> {
  return reading(network, ['state'], async (transaction) => {
    const head = await readHead(transaction, dayOf(new Date(network[inside].now())));
    return { summary: head.summary, revision: head.revision };
  });
}
