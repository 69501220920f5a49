import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchToday } from '@/entrypoints/person/today';

beforeEach(() => {
  const evening = new Date(2026, 2, 10, 23, 59, 30);
  vi.useFakeTimers({ now: evening, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the day turns at midnight, night after night', () => {
  const { today } = watchToday();
  expect(today.value).toBe('2026-03-10');
  vi.advanceTimersByTime(31_000);
  expect(today.value).toBe('2026-03-11');
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(today.value).toBe('2026-03-12');
});

test('a day that passed while the computer slept, or was set, is seen within a minute', () => {
  const { today } = watchToday();
  vi.advanceTimersByTime(31_000);
  vi.setSystemTime(new Date(2026, 2, 16, 9));
  vi.advanceTimersByTime(60_000);
  expect(today.value).toBe('2026-03-16');
  vi.setSystemTime(new Date(2026, 2, 15, 9));
  vi.advanceTimersByTime(60_000);
  expect(today.value).toBe('2026-03-15');
});
