import { expect, test } from 'vitest';

import { placeInTime } from '@/components/panel/ledger-places';
import { exchange } from './somebody';

const today = '2026-10-01';

test('exchanges stand in the order of time, the latest at the end', () => {
  const places = placeInTime(
    [exchange({ id: 'b', day: today }), exchange({ id: 'a', day: '2025-10-01' })],
    today,
  );
  expect(places.map(({ exchange: { id }, at }) => [id, at])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('a history of one week does not look like a long one', () => {
  const [first] = placeInTime([exchange({ id: 'a', day: '2026-09-25' })], today);
  expect(first?.at).toBeGreaterThan(0.9);
});

test('those of one side and time are stacked, those of the other side are not', () => {
  const day = '2026-09-30';
  const places = placeInTime(
    [exchange({ id: 'a', day }), exchange({ id: 'b', day }), exchange({ id: 'c', day, direction: 'given' })],
    today,
  );
  expect(Object.fromEntries(places.map(({ exchange: { id }, row }) => [id, row]))).toEqual({
    a: 0,
    b: 1,
    c: 0,
  });
});

test('an exchange that is dated in the future stays within the picture', () => {
  const places = placeInTime(
    [exchange({ id: 'a', day: '2027-01-01' }), exchange({ id: 'b', day: today })],
    today,
  );
  expect(places.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
});
