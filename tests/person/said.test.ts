import { expect, test } from 'vitest';

import { nextSaid } from '@/entrypoints/person/said';
import type { Act } from '@/lib/network/act';

const NOW = 1_000_000_000;
const act = (id: string, at = NOW - 1_000): Act => ({
  id,
  at,
  person: '00000000000000a1',
  name: 'Ada',
  deed: { kind: 'forgotten' },
  undone: false,
});

test('what was done last is said, where it was lately', () => {
  expect(nextSaid(undefined, act('1'), NOW)).toEqual({ act: act('1'), undone: false });
  expect(nextSaid(undefined, act('1', NOW - 20 * 60_000), NOW)).toBeUndefined();
  expect(nextSaid(undefined, undefined, NOW)).toBeUndefined();
});

test('a later act takes its place', () => {
  expect(nextSaid({ act: act('1'), undone: false }, act('2'), NOW)).toEqual({ act: act('2'), undone: false });
});

test('one that another page took back is said to be', () => {
  expect(nextSaid({ act: act('2'), undone: false }, act('1'), NOW)).toEqual({ act: act('2'), undone: true });
  expect(nextSaid({ act: act('2'), undone: false }, undefined, NOW)).toEqual({ act: act('2'), undone: true });
});

test('after an undo, the act before it is not said again', () => {
  const undone = { act: act('2'), undone: true };
  expect(nextSaid(undone, act('1'), NOW)).toBe(undone);
});
