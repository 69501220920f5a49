import type { Exchange } from '@/lib/network/exchange';
import { leavesWindow } from '@/lib/network/summarise';
import type { Person } from '@/lib/network/person';
import { pulseOf } from '@/lib/network/pulse';
import { readRelation } from '@/lib/network/reading';
import { COUNTS, type Counts } from '@/lib/network/summary';
import { readLedgerOf, scanPeople, type Network } from '@/lib/store';

export async function everybody(network: Network): Promise<Person[]> {
  const all: Person[] = [];
  await scanPeople(network, (people) => all.push(...people));
  return all;
}

/** The counts of a day, counted from everybody one by one: what the summary must say without looking at anybody. */
export async function countEverybody(network: Network, today: string): Promise<Counts> {
  const counts: Record<string, number> = Object.fromEntries(COUNTS.map((name) => [name, 0]));
  const add = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const person of await everybody(network)) {
    add('people');
    add(person.tie ?? 'untagged');
    for (const said of [person.bridge, person.reciprocity, person.choice]) if (said) add(said);
    const ledger = await readLedgerOf(network, person.id);
    const { word } = readRelation(person, pulseOf(ledger), today);
    if (person.choice !== 'occasional' && person.choice !== 'fade' && word !== 'unread') add(word);
    for (const exchange of ledger) {
      if (exchange.direction !== 'both' && isInWindow(exchange, today)) add(exchange.direction);
    }
  }
  return counts as Counts;
}

function isInWindow({ day }: Exchange, today: string): boolean {
  return day <= today && today < leavesWindow(day);
}
