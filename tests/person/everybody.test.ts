import { signal } from '@preact/signals';
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';

import { followEverybody } from '@/entrypoints/person/everybody';
import { keepIn } from '@/entrypoints/person/keeping';
import * as store from '@/lib/store';
import { freshDisk, open, sighting } from '../store/opening';

const name = signal<store.Network['name'] | undefined>('liant');

function follow(opening: () => Promise<store.Network>) {
  const keeping = keepIn({ open: opening, loadStore: () => Promise.resolve(store) });
  return { keeping, everybody: followEverybody({ name }, keeping) };
}

test('of whom nobody could be read it is said why', async () => {
  const { everybody } = follow(() => Promise.reject(new store.StoreError('newer')));
  expect(everybody.value.failure).toBeUndefined();
  await vi.waitFor(() => expect(everybody.value.failure).toEqual({ code: 'newer', detail: undefined }));
});

test('nobody is read before everybody is wanted; from then on they are followed', async () => {
  freshDisk();
  const network = await store.openNetwork('liant');
  const { person } = await store.savePerson(network, sighting('ada'), { tie: 'strong' });
  const keeping = keepIn({ open: () => Promise.resolve(network), loadStore: () => Promise.resolve(store) });
  const read = vi.spyOn(keeping, 'read');
  const isWanted = signal(false);
  const everybody = followEverybody({ name }, keeping, isWanted);
  expect(read).not.toHaveBeenCalled();
  isWanted.value = true;
  await vi.waitFor(() => expect(everybody.value).toMatchObject({ loading: false }));
  isWanted.value = false;
  await store.savePerson(network, person.id, { tie: 'weak' });
  await vi.waitFor(() => expect(everybody.value.crowd.find(person.id)?.tie).toBe('weak'));
  expect(read).toHaveBeenCalledOnce();
  network.close();
});

test('what fails when everybody has come takes nobody away', async () => {
  const network = await open();
  await store.savePerson(network, sighting('ada'), { tie: 'strong' });
  const { everybody, keeping } = follow(() => Promise.resolve(network));
  await vi.waitFor(() => expect(everybody.value).toMatchObject({ loading: false }));
  await keeping.read(() => Promise.reject(new store.StoreError('closed')));
  expect(keeping.failure.value?.code).toBe('closed');
  expect(everybody.value.crowd.size).toBe(1);
  expect(everybody.value.failure).toBeUndefined();
});
