import { signal } from '@preact/signals';
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';

import { followPeople } from '@/entrypoints/network/balance/people';
import { openNetwork, savePerson, type Network } from '@/lib/store';
import { idOf } from '../network/relations';
import { freshDisk, sighting } from '../store/opening';

test('a list is known as a whole, though one of it changes while it is read', async () => {
  freshDisk();
  const network = await openNetwork('liant');
  const { person: ada } = await savePerson(network, sighting('ada'), { tie: 'strong' });
  const { person: ben } = await savePerson(network, sighting('ben'), { tie: 'weak' });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let reads = 0;
  const read = async <T>(work: (network: Network) => Promise<T>): Promise<T> => {
    reads += 1;
    if (reads === 1) await held;
    return work(network);
  };
  const people = followPeople(signal<Network['name'] | undefined>('liant'), { read });
  const lists: (string | undefined)[][] = [];
  people.known.subscribe((known) => lists.push([...known.values()].map((person) => person?.name)));

  people.ask([ada.id, ben.id]);
  await savePerson(network, ben.id, { choice: 'deepen' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  release();

  await vi.waitFor(() => expect(people.known.value.get(ben.id)?.choice).toBe('deepen'));
  await vi.waitFor(() => expect(reads).toBe(2));
  expect(lists.filter((names) => names.length === 1)).toEqual([]);
  network.close();
});

test('somebody who is not there any more is known to be gone', async () => {
  freshDisk();
  const network = await openNetwork('liant');
  const { person: ada } = await savePerson(network, sighting('ada'), { tie: 'strong' });
  const gone = idOf(1);
  const people = followPeople(signal<Network['name'] | undefined>('liant'), {
    read: (work) => work(network),
  });
  people.ask([ada.id, gone]);
  await vi.waitFor(() => expect(people.known.value.has(gone)).toBe(true));
  expect(people.known.value.get(gone)).toBeUndefined();
  expect(people.known.value.get(ada.id)?.name).toBe(ada.name);
  network.close();
});
