import { readBalance } from '@/lib/network/balance';
import { dayOf } from '@/lib/network/day';
import type { KeptBalance } from '@/lib/network/kept-balance';
import type { Relation } from '@/lib/network/relation';
import { readSnapshots, readSummary, type Network } from '@/lib/store';
import { scanRelations } from '@/lib/store/scan-relations';

/** How many months are drawn. */
const MONTHS = 24;

/**
 * Makes the balance from everybody. What changes meanwhile may be in it or not: it says of which revision it is at
 * least, and whoever hears of a later one asks again.
 */
export async function weighNetwork(network: Network, now = Date.now()): Promise<KeptBalance> {
  const day = dayOf(new Date(now));
  const { revision } = await readSummary(network);
  const relations: Relation[] = [];
  for await (const slice of scanRelations(network)) relations.push(...slice);
  const months = await readSnapshots(network);
  return {
    network: network.name,
    revision,
    day,
    balance: readBalance(relations, day),
    months: months.slice(-MONTHS).map(({ month, counts }) => ({ month, counts })),
  };
}
