import { openNetwork } from '@/lib/store/database';
import { writePeople } from '@/lib/store/write-people';
import { inventPeople } from './people';

/** Invents people, as the program outside does for the same numbers, and stores them where Liant keeps its own. */
export async function storePeople(count: number, now: number): Promise<void> {
  const people = inventPeople(count, new Date(now));
  const network = await openNetwork();
  await writePeople(network, people);
  network.close();
}
