import { computed, signal } from '@preact/signals';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openKeptRows } from '@/entrypoints/network/inventory/kept-rows';
import { followRows } from '@/entrypoints/network/inventory/rows';
import type { Everybody } from '@/entrypoints/person/everybody';
import { writeFirstPaint } from '@/lib/browser/first-paint';
import { dropFirstRows, readFirstRows, writeFirstRows } from '@/lib/browser/first-rows';
import { Crowd } from '@/lib/network/crowd';
import { takeFirst, type FirstRows } from '@/lib/network/first-rows';
import { NOBODY } from '@/lib/network/summary';
import { viewCrowd } from '@/lib/network/viewed';
import { EVERYBODY } from '@/lib/network/view';
import { openNetwork, type Network } from '@/lib/store';
import { crowdOf } from '../network/any-view';
import { relation } from '../network/relations';
import { freshDisk } from '../store/opening';

const today = '2026-03-10';
const people = Array.from({ length: 90 }, (_, at) => relation(at + 1, { tie: 'weak' }).person);
const keptRows: FirstRows = {
  network: 'liant',
  revision: 7,
  day: today,
  view: '',
  people: people.slice(0, 3),
  size: 30_000,
  fadedAside: 2,
  total: 30_002,
  hasObjectives: true,
};

beforeEach(async () => {
  fakeBrowser.reset();
  freshDisk();
  await writeFirstPaint({ network: 'liant', revision: 7, summary: NOBODY, fronts: {} });
});

/** The rows of an inventory in which nobody has come yet. */
async function enter(asked = '') {
  const network = await openNetwork('liant');
  const name = signal<Network['name'] | undefined>('liant');
  const view = signal(asked);
  const everybody = signal<Everybody>({ crowd: new Crowd(), loading: true });
  const kept = openKeptRows(true, name, (rows) => rows.view === view.peek() && rows.day === today);
  const shown = followRows({
    kept: kept.rows,
    name,
    view,
    everybody,
    viewed: computed(() => viewCrowd(everybody.value.crowd, EVERYBODY, today)),
    today: signal(today),
    objectives: signal([]),
    keeping: { read: (work) => work(network) },
  });
  return { network, name, view, everybody, kept, shown };
}

test('kept rows stand until everybody has come, who take their place and are kept in their turn', async () => {
  await writeFirstRows(keptRows);
  const { network, everybody, shown } = await enter();
  await vi.waitFor(() =>
    expect(shown.value).toMatchObject({ people: keptRows.people, size: 30_000, total: 30_002 }),
  );
  expect(shown.value).toMatchObject({ fadedAside: 2, hasObjectives: true, loading: false, areFirst: true });
  everybody.value = { crowd: crowdOf(people.slice(0, 2)), loading: true };
  expect(shown.value.size).toBe(30_000);
  everybody.value = { crowd: crowdOf(people), loading: false };
  expect(shown.value).toMatchObject({ size: 90, total: 90, areFirst: false });
  await vi.waitFor(async () => expect((await readFirstRows())?.size).toBe(90), 5_000);
  expect((await readFirstRows())?.people).toEqual(shown.value.people.slice(0, 60));
  expect((await readFirstRows())?.revision).toBe(0);
  network.close();
});

test.each([
  ['of an earlier change', { revision: 6 }, ''],
  ['of another day', { day: '2026-03-09' }, ''],
  ['of another network', { network: 'liant-sample' as const }, ''],
  ['of another view', {}, 'tie=weak'],
])('rows %s are not shown', async (_, other, view) => {
  await writeFirstRows({ ...keptRows, ...other });
  const { kept, shown } = await enter(view);
  expect(kept.isOver.value).toBe(false);
  await vi.waitFor(() => expect(kept.isOver.value).toBe(true), 100);
  expect(shown.value).toMatchObject({ people: [], loading: true, areFirst: false });
});

test('rows that were kept are not shown again when another view is asked for, nor where everybody cannot come', async () => {
  await writeFirstRows(keptRows);
  const { view, everybody, shown } = await enter();
  await vi.waitFor(() => expect(shown.value.areFirst).toBe(true));
  view.value = 'tie=weak';
  expect(shown.value.areFirst).toBe(false);
  view.value = '';
  everybody.value = { ...everybody.value, failure: { code: 'refused' } };
  expect(shown.value.areFirst).toBe(false);
});

test('everybody is read when kept rows are on the screen, at once where there are none, and in any case in the end', async () => {
  const none = await enter();
  await vi.waitFor(() => expect(none.kept.isOver.value).toBe(true), 100);
  await writeFirstRows(keptRows);
  const { kept, shown } = await enter();
  await vi.waitFor(() => expect(shown.value.areFirst).toBe(true));
  expect(kept.isOver.value).toBe(false);
  kept.onPainted();
  expect(kept.isOver.value).toBe(true);
  const unseen = await enter();
  await vi.waitFor(() => expect(unseen.shown.value.areFirst).toBe(true));
  expect(unseen.kept.isOver.value).toBe(false);
  await vi.waitFor(() => expect(unseen.kept.isOver.value).toBe(true), 2_000);
});

test('a page that begins elsewhere keeps nobody waiting, and shows no rows of before', async () => {
  await writeFirstRows(keptRows);
  const { rows: kept, isOver } = openKeptRows(false, signal('liant'), () => true);
  expect(isOver.value).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(kept.value).toBeUndefined();
});

test('rows of one network are not shown in another that is entered', async () => {
  await writeFirstRows(keptRows);
  const { name, shown } = await enter();
  await vi.waitFor(() => expect(shown.value.areFirst).toBe(true));
  name.value = 'liant-sample';
  expect(shown.value.areFirst).toBe(false);
});

test('what is not in order is no copy', async () => {
  for (const broken of [{ size: -1 }, { people: [{ name: 'Ada' }] }, { day: 'yesterday' }, { view: 3 }]) {
    await fakeBrowser.storage.local.set({ 'rows/1': { ...keptRows, ...broken } });
    expect(await readFirstRows()).toBeUndefined();
  }
});

test('a copy says of people all that their rows say', async () => {
  const read = {
    ...people[0],
    reading: 'dormant',
    outlook: { contacts: [today], first: 'unread', turns: [] },
  };
  await writeFirstRows({ ...keptRows, people: [read as (typeof people)[0] & object] });
  expect((await readFirstRows())?.people).toEqual([read]);
});

test('rows of before are taken away, and those of now stay', async () => {
  await writeFirstRows(keptRows);
  await dropFirstRows({ network: 'liant', revision: 7 });
  expect(await readFirstRows()).toEqual(keptRows);
  await dropFirstRows({ network: 'liant', revision: 8 });
  expect(await fakeBrowser.storage.local.get('rows/1')).toEqual({});
});

test('no more is kept than is read in a moment', () => {
  expect(takeFirst(people)).toEqual(people.slice(0, 60));
  const wordy = people.map((person) => ({ ...person, headline: 'x'.repeat(30_000) }));
  expect(takeFirst(wordy)).toEqual(wordy.slice(0, 3));
  expect(takeFirst([])).toEqual([]);
});
