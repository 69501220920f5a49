import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { askForCopy, mapCopy } from '@/entrypoints/network/early-copies';
import { keepMap } from '@/lib/browser/map-copy';
import { copyMap } from '@/lib/network/map-copy';
import { layOutMap } from '../network/lay-out-map';

const mapOf = (day: string) => copyMap(layOutMap([], day), 'liant', day);

test('the copy of the room that a page opens with is asked for once before the room is there, later when it is', async () => {
  fakeBrowser.reset();
  await keepMap(mapOf('2026-03-10'));
  askForCopy('map');
  await keepMap(mapOf('2026-03-11'));
  expect((await mapCopy.read())?.day).toBe('2026-03-10');
  expect((await mapCopy.read())?.day).toBe('2026-03-11');
});

test('a room that has no copy has nothing to ask for', () => {
  expect(() => askForCopy('settings')).not.toThrow();
});
