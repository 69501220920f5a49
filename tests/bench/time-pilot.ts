import { sumUp } from '@/lib/network/add-summaries';
import { dayOf } from '@/lib/network/day';
import { foreseenReading, outlookOf } from '@/lib/network/foreseen';
import type { Person } from '@/lib/network/person';
import { chooseReview } from '@/lib/network/review';
import { listLackingBridge } from '@/lib/network/standing';
import { summarise } from '@/lib/network/summarise';
import type { ReadingWord } from '@/lib/network/words';
import { openNetwork, type Network } from '@/lib/store/database';
import { scanPeople } from '@/lib/store/scan';
import { scanRelations } from '@/lib/store/scan-relations';

/** As many objectives as can be pursued, to each of which one in some hundred people is linked. */
const AIMS = Array.from({ length: 5 }, (_, at) => String(at).padStart(16, '0'));
const LINKED = 100;

const ROUNDS = 9;

/** Milliseconds that the choice of a week's people takes, of everybody as a page holds them; it takes place in one task. */
export async function timeReview(): Promise<readonly number[]> {
  const people: Person[] = [];
  await onNetwork((network) => scanPeople(network, (slice) => people.push(...slice)));
  people.forEach((person, at) => {
    const aim = AIMS[at % LINKED === 0 ? (at / LINKED) % AIMS.length : -1];
    if (aim !== undefined) people[at] = { ...person, objectives: [aim] };
  });
  const today = dayOf(new Date());
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const lacking = listLackingBridge(AIMS, people);
    const items = chooseReview(people, { today, most: 5, pursued: AIMS, lacking, shown: {} });
    const time = performance.now() - start;
    if (items.length < 5) throw new Error('A review of so many people is five of them.');
    return time;
  });
}

/**
 * Milliseconds of one pass over everybody and all that passed with them; `anew` with what follows from each being made on
 * the way, as after an import that touches them all: what they add to the summary, how they read on any day, and today.
 */
export async function timeReadings(anew: boolean): Promise<number> {
  return onNetwork(async (network) => {
    const today = dayOf(new Date());
    const start = performance.now();
    const words = new Set<ReadingWord>();
    let people = 0;
    for await (const slice of scanRelations(network)) {
      people += slice.length;
      if (!anew) continue;
      const summaries = slice.map(({ person, ledger, trace }) => {
        const outlook = outlookOf(person, ledger, trace);
        words.add(foreseenReading({ ...person, ...(outlook && { outlook }) }, today));
        return summarise(person, ledger, trace, outlook);
      });
      sumUp(summaries);
    }
    const time = performance.now() - start;
    if (people === 0 || (anew && words.size < 4)) throw new Error('Nobody was read.');
    return time;
  });
}

async function onNetwork<T>(work: (network: Network) => Promise<T>): Promise<T> {
  const network = await openNetwork();
  try {
    return await work(network);
  } finally {
    network.close();
  }
}
