import { expect, test } from 'vitest';

import { readWhereabouts, writeWhereabouts } from '@/entrypoints/network/room';

test.each([
  ['', false, 'welcome', undefined],
  ['', true, 'inventory', undefined],
  ['#welcome', true, 'welcome', undefined],
  ['#inventory', false, 'inventory', undefined],
  ['#inventory/00000000000000a1', true, 'inventory', '00000000000000a1'],
  ['#settings', false, 'settings', undefined],
  ['#settings/00000000000000a1', true, 'settings', undefined],
  ['#nowhere', true, 'inventory', undefined],
  ['#nowhere', false, 'welcome', undefined],
])('%s is, welcomed or not (%s), %s', (hash, welcomed, room, person) => {
  expect(readWhereabouts(hash, welcomed)).toMatchObject({ room, person, view: '' });
});

test.each([
  ['#inventory?tie=weak&q=a?b', undefined, 'tie=weak&q=a?b'],
  ['#inventory/00000000000000a1?tie=weak', '00000000000000a1', 'tie=weak'],
])('%s says whom to show besides, and is written so', (hash, person, view) => {
  const where = readWhereabouts(hash, true);
  expect(where).toEqual({ room: 'inventory', person, view });
  expect(writeWhereabouts(where)).toBe(hash);
});
