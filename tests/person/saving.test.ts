import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { keepIn } from '@/entrypoints/person/keeping';
import { readRecords } from '@/entrypoints/person/record';
import { saveWith } from '@/entrypoints/person/saving';
import { LIMITS } from '@/lib/network/person';
import * as store from '@/lib/store';

let network: store.Network;
beforeEach(async () => {
  network = await store.openNetwork('liant-sample');
});
afterEach(async () => {
  network.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('liant-sample').addEventListener('success', resolve);
  });
});

const sighting = {
  profiles: [{ key: 'linkedin:ada-lovelace', url: 'https://www.linkedin.com/in/ada-lovelace' }],
  name: 'Ada Lovelace',
  nameSource: 'page',
} as const;
const ada = { key: 'linkedin:ada-lovelace', who: sighting } as const;
const place = { is: 'profile', key: ada.key, sighting, settled: true } as const;

function open(failing?: Error) {
  const keeping = keepIn({
    open: () => (failing ? Promise.reject(failing) : Promise.resolve(network)),
    loadStore: () => Promise.resolve(store),
  });
  const records = readRecords(store.readPassed);
  return { keeping, records, saving: saveWith(keeping, records) };
}

test('what is typed of somebody only seen keeps its order, and makes one person', async () => {
  const { saving } = open();
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (algorithm, data) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    return digest(algorithm, data);
  });
  await Promise.all(['H', 'He', 'Hel', 'Hello'].map((note) => saving.save(ada, { note })));
  const person = await store.findPerson(network, sighting.profiles);
  expect(await store.readTexts(network, person?.id ?? '')).toMatchObject({ note: 'Hello' });
  expect(await store.recentPeople(network, 9)).toHaveLength(1);
  expect(saving.unsaved.value).toEqual([]);
});

test('what is on its way is shown at once, and what was stored before the news of it comes round', async () => {
  const { saving, records } = open();
  await records.read(network, place);
  const done = saving.save(ada, { tie: 'strong', note: 'x' });
  expect(saving.unsaved.value.map(({ edit }) => edit)).toEqual([{ tie: 'strong', note: 'x' }]);
  await done;
  expect(records.record.value).toMatchObject({ person: { tie: 'strong' }, texts: { note: 'x' } });
});

test('a text that is too long stays on the screen; a tag that was pressed with it does not', async () => {
  const { saving, keeping } = open();
  const note = 'x'.repeat(LIMITS.note + 1);
  expect(await saving.save(ada, { note, tie: 'strong' })).toBeUndefined();
  expect(saving.unsaved.value.map(({ edit }) => edit)).toEqual([{ note }]);
  // The field says so itself.
  expect(keeping.failure.value).toBeUndefined();
  await saving.save(ada, { note: 'short' });
  expect(saving.unsaved.value).toEqual([]);
});

test('a full disk is said, and tried again', async () => {
  const { saving, keeping } = open(new store.StoreError('full'));
  await saving.save(ada, { note: 'x' });
  expect(keeping.failure.value?.code).toBe('full');
  expect(saving.unsaved.value.map(({ edit }) => edit)).toEqual([{ note: 'x' }]);
  expect(keeping.retry.value).toBeTypeOf('function');
});

test('all that found the disk full is tried again, but for what was said anew since', async () => {
  let isFull = true;
  const keeping = keepIn({
    open: () => (isFull ? Promise.reject(new store.StoreError('full')) : Promise.resolve(network)),
    loadStore: () => Promise.resolve(store),
  });
  const saving = saveWith(keeping, readRecords(store.readPassed));
  await saving.save(ada, { tie: 'strong' });
  await saving.save(ada, { note: 'too early', choice: 'deepen' });
  isFull = false;
  await saving.save(ada, { note: 'at last' });

  keeping.retry.value?.();
  await vi.waitFor(async () => {
    const person = await store.findPerson(network, sighting.profiles);
    expect(person).toMatchObject({ tie: 'strong', choice: 'deepen' });
    expect(await store.readTexts(network, person?.id ?? '')).toEqual({ note: 'at last' });
  });
  expect(keeping.failure.value).toBeUndefined();
  expect(saving.unsaved.value).toEqual([]);
});

test('a newer network cannot be tried again, only said', async () => {
  const { saving, keeping } = open(new store.StoreError('newer'));
  await saving.save(ada, { tie: 'strong' });
  expect(keeping.failure.value?.code).toBe('newer');
  expect(keeping.retry.value).toBeUndefined();
});

test('a fault of the code is not passed off as one of the store', async () => {
  const { saving } = open(new TypeError('fault'));
  await expect(saving.save(ada, { tie: 'strong' })).rejects.toThrow('fault');
});

test('a script that did not come is asked for again, and nothing that is said after it is lost', async () => {
  const fault = new Error('the script did not come');
  const loadStore = vi
    .fn<() => Promise<typeof store>>(() => Promise.resolve(store))
    .mockRejectedValueOnce(fault);
  const keeping = keepIn({ open: () => Promise.resolve(network), loadStore });
  const saving = saveWith(keeping, readRecords(store.readPassed));
  await expect(saving.save(ada, { tie: 'weak' })).rejects.toBe(fault);
  expect(await saving.save(ada, { tie: 'strong' })).toMatchObject({ person: { tie: 'strong' } });
});

test('what is typed of somebody only seen goes along with the next saving, so that no letter waits behind others', async () => {
  const savePerson = vi.fn<typeof store.savePerson>(store.savePerson);
  const keeping = keepIn({
    open: () => Promise.resolve(network),
    loadStore: () => Promise.resolve({ ...store, savePerson }),
  });
  const saving = saveWith(keeping, readRecords(store.readPassed));
  const typed = 'abcdefghij';
  const all = Array.from(typed, (_, at) => saving.save(ada, { note: typed.slice(0, at + 1) }));
  all.push(saving.save(ada, { roles: { mentor: true } }), saving.save(ada, { roles: { peer: true } }));
  expect(await Promise.all(all)).not.toContain(undefined);
  expect(savePerson).toHaveBeenCalledTimes(1);
  const person = await store.findPerson(network, sighting.profiles);
  expect(person?.roles).toEqual(['peer', 'mentor']);
  expect(await store.readTexts(network, person?.id ?? '')).toEqual({ note: typed });
  expect(saving.unsaved.value).toEqual([]);
});

test('of two readings the later stands, though the earlier may end last', async () => {
  const { saving, records } = open();
  await saving.save(ada, { tie: 'weak' });
  const [grace] = [
    { ...sighting, profiles: [{ key: 'linkedin:grace', url: 'https://www.linkedin.com/in/grace' }] as const },
  ];
  await Promise.all([
    records.read(network, place),
    records.read(network, { ...place, key: 'linkedin:grace', sighting: grace }),
  ]);
  expect(records.record.value).toMatchObject({ key: 'linkedin:grace', person: undefined });
});
