import { signal } from '@preact/signals';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openReviewRoom } from '@/entrypoints/network/review/review-room';
import { writeBackupDay } from '@/lib/browser/backup-day';
import { readSettings, writeSetting, type SettingsRead } from '@/lib/browser/settings';
import type { Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';
import * as store from '@/lib/store';
import { inventPerson } from '../network/invented';
import { open, sighting } from '../store/opening';

const friend = inventPerson({ id: '00000000000000a1', name: 'Ada', choice: 'deepen' });
const stops: (() => void)[] = [];

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A room over a network, on a day. */
async function enter(
  today: string,
  {
    people = [friend],
    name = 'liant',
    network: opened,
  }: { people?: readonly Person[]; name?: store.Network['name']; network?: store.Network } = {},
) {
  const network = opened ?? (await open(undefined, name));
  const room = openReviewRoom({
    name: signal<store.Network['name'] | undefined>(name),
    everyone: signal<readonly Person[] | undefined>(people),
    objectives: signal<readonly Objective[] | undefined>([]),
    keeping: {
      failure: signal(),
      retry: signal(),
      dismiss: () => {},
      read: (work) => work(network),
      write: (work) => work(network, store),
    },
    settings: signal<SettingsRead | undefined>(await readSettings()),
    today: signal(today),
  });
  stops.push(room.close);
  await vi.waitFor(() => expect(room.items.value).toBeDefined());
  return { network, room, names: () => room.items.value?.map((item) => item.person.name) };
}

test('whoever was shown comes back in that week, and then not for a month', async () => {
  expect((await enter('2026-03-10')).names()).toEqual(['Ada']);
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.local.get('review/shown/liant')).toMatchObject({
      'review/shown/liant': { [friend.id]: { day: '2026-03-10' } },
    }),
  );
  expect((await enter('2026-03-12')).names()).toEqual(['Ada']);
  expect((await enter('2026-03-17')).names()).toEqual([]);
  expect((await enter('2026-04-10')).names()).toEqual(['Ada']);
});

test('what the sample showed is remembered apart', async () => {
  await enter('2026-03-10', { name: 'liant-sample' });
  expect((await enter('2026-03-17')).names()).toEqual(['Ada']);
});

test('to have met is one act, and one undo takes all of it back', async () => {
  const { network, room } = await enter('2026-03-10', { people: [] });
  const { person } = await store.savePerson(network, sighting('ada'), { choice: 'deepen' });
  await room.done(person, 'both', 'conversation');
  expect(await store.readLedgerOf(network, person.id)).toHaveLength(1);
  expect(await store.readPersonOf(network, person.id)).toMatchObject({ reviewed: '2026-03-10' });
  await store.undo(network);
  expect(await store.readLedgerOf(network, person.id)).toEqual([]);
  expect((await store.readPersonOf(network, person.id))?.reviewed).toBeUndefined();
});

test('what was given in a review is in the ledger, and the person is answered for', async () => {
  const { network, room } = await enter('2026-03-10', { people: [] });
  const { person } = await store.savePerson(network, sighting('ada'), { choice: 'deepen' });
  expect(await room.done(person, 'given', 'advice')).toMatchObject({ day: '2026-03-10', kind: 'advice' });
  expect(await store.readLedgerOf(network, person.id)).toMatchObject([
    { direction: 'given', kind: 'advice' },
  ]);
  expect(await store.readPersonOf(network, person.id)).toMatchObject({ reviewed: '2026-03-10' });
});

test('what they can receive comes along, in the words in which it was written', async () => {
  const network = await open(undefined, 'liant');
  const { person } = await store.savePerson(network, sighting('ada'), {
    choice: 'deepen',
    receivesText: 'Names at the town hall',
  });
  const { room } = await enter('2026-03-10', { people: [person], network });
  await vi.waitFor(() =>
    expect(room.texts.value.get(person.id)).toMatchObject({ receivesText: 'Names at the town hall' }),
  );
});

test('a copy elsewhere is missed where there is none: no sync, and no backup of the last 30 days', async () => {
  const { room } = await enter('2026-03-10');
  await vi.waitFor(() => expect(room.needsBackup.value).toBe(true));
  await writeBackupDay('2026-02-08');
  await vi.waitFor(() => expect(room.needsBackup.value).toBe(false));
  await writeBackupDay('2026-02-07');
  await vi.waitFor(() => expect(room.needsBackup.value).toBe(true));
  expect((await enter('2026-03-10', { people: [] })).room.needsBackup.value).toBe(false);
  expect((await enter('2026-03-10', { name: 'liant-sample' })).room.needsBackup.value).toBe(false);
  await writeSetting('sync', true);
  expect((await enter('2026-03-10')).room.needsBackup.value).toBe(false);
});
