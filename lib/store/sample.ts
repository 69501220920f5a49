import type { Objective } from '@/lib/network/objective';

import { inside, writeTo, type Network } from './database';
import { asStoreError } from './errors';
import { saveObjective } from './objectives';
import { STORES } from './stored';
import { readSummary } from './summary';
import { firstHead } from './upgrades';
import { writePeople, type NewPerson } from './write-people';

/** Fills the sample with its people and objectives, unless somebody is there already. */
export async function fillSample(
  network: Network,
  people: readonly NewPerson[],
  objectives: readonly Objective[] = [],
): Promise<void> {
  refuseOwn(network);
  const { summary } = await readSummary(network);
  if (summary.always.people > 0) return;
  for (const { id, ...said } of objectives) await saveObjective(network, id, said);
  await writePeople(network, people);
}

/** Empties the sample. The person's own network is never emptied: nothing in this code can. */
export async function clearNetwork(network: Network): Promise<void> {
  refuseOwn(network);
  const { revision } = await readSummary(network);
  const { now, random, tell } = network[inside];
  const transaction = await writeTo(network, 'relaxed');
  try {
    const head = { ...firstHead(now(), random), revision: revision + 1 };
    await Promise.all([
      ...STORES.map((store) => transaction.objectStore(store).clear()),
      transaction.objectStore('state').put(head, 'head'),
      transaction.done,
    ]);
    tell({ network: network.name, revision: head.revision, people: [] });
  } catch (error) {
    throw asStoreError(error, transaction.error);
  }
}

function refuseOwn({ name }: Network): void {
  if (name !== 'liant-sample') throw new TypeError('Only the sample is filled and emptied');
}
