import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openMapRoom } from '@/entrypoints/network/map/map-room';
import { keepMap, readKeptMap } from '@/lib/browser/map-copy';
import { Crowd } from '@/lib/network/crowd';
import { copyMap } from '@/lib/network/map-copy';
import type { Network } from '@/lib/store';
import { layOutMap } from '../network/lay-out-map';
import { relation } from '../network/relations';

const today = '2026-03-10';
const people = [1, 2, 3].map((number) => relation(number, { tie: 'strong' }).person);

function enter() {
  const everybody = signal({ crowd: new Crowd(), loading: true });
  const name = signal<Network['name'] | undefined>('liant');
  return { everybody, ...openMapRoom({ name, everybody, today: signal(today) }) };
}

test('until everybody has come the kept map is shown, then theirs, which is kept in its turn', async () => {
  fakeBrowser.reset();
  await keepMap(copyMap(layOutMap(people.slice(0, 2), today), 'liant', today));
  const { everybody, layout } = enter();
  await vi.waitFor(() => expect(layout.value?.marks.length).toBe(2));
  const crowd = new Crowd();
  crowd.put(people.map((person) => ({ person })));
  everybody.value = { crowd, loading: false };
  await vi.waitFor(() => expect(layout.value?.people.length).toBe(3));
  const drawn = copyMap(layOutMap(people, today), 'liant', today);
  await vi.waitFor(async () => expect(await readKeptMap()).toEqual(drawn), 5_000);
});

test('nobody is said to be missing who has come and has no place yet', async () => {
  fakeBrowser.reset();
  const { everybody, layout, coming } = enter();
  expect(coming.value).toBe(0);
  const crowd = new Crowd();
  crowd.put(people.map((person) => ({ person })));
  everybody.value = { crowd, loading: false };
  expect([layout.value, coming.value]).toEqual([undefined, 3]);
  await vi.waitFor(() => expect(coming.value).toBeUndefined());
  expect(layout.value?.people.length).toBe(3);
});

test('where everybody has gone, the kept map goes too', async () => {
  fakeBrowser.reset();
  await keepMap(copyMap(layOutMap(people, today), 'liant', today));
  const { everybody, layout } = enter();
  await vi.waitFor(() => expect(layout.value?.marks.length).toBe(3));
  everybody.value = { crowd: new Crowd(), loading: false };
  await vi.waitFor(() => expect(layout.value).toBeUndefined());
});

test('the map of another network is not shown, and where nobody is there is none', async () => {
  fakeBrowser.reset();
  await keepMap(copyMap(layOutMap(people, today), 'liant-sample', today));
  const { everybody, layout } = enter();
  everybody.value = { crowd: new Crowd(), loading: false };
  await vi.waitFor(async () => expect(await readKeptMap()).toBeDefined());
  expect(layout.value).toBeUndefined();
});
