import { expect, test } from 'vitest';

import { readWhereabouts } from '@/entrypoints/network/room';

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
  expect(readWhereabouts(hash, welcomed)).toEqual({ room, person });
});
