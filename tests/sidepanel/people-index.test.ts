import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { openPeopleIndex } from '@/entrypoints/person/people-index';
import * as store from '@/lib/store';

test('the search finds by name first, by note and role too, and follows changes', async () => {
  globalThis.indexedDB = new IDBFactory();
  const network = await store.openNetwork();
  const { person: ada } = await store.addPerson(network, { name: 'Ada Lovelace' });
  const said = { note: 'knows a grace note', roles: { mentor: true }, worldName: 'Mathematics' };
  await store.savePerson(network, ada.id, said);
  const index = openPeopleIndex(network);
  const find = async (query: string) => (await index.find(query)).map(({ name }) => name);

  expect(await find('mentor')).toEqual(['Ada Lovelace']);
  await store.addPerson(network, { name: 'Grace Hopper' });
  await expect.poll(() => find('grace')).toEqual(['Grace Hopper', 'Ada Lovelace']);
  expect(await index.listUsed('worldName')).toEqual(['Mathematics']);
  index.close();
  network.close();
});
