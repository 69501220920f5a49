import { afterEach, expect, test, vi } from 'vitest';

import { openNetworkPage } from '@/entrypoints/network/network-page';

// What looks at the browser by itself is no affair of the day.
vi.mock(import('@/entrypoints/network/kept'), () => ({ watchKept: () => ({}) as never }));
vi.mock(import('@/entrypoints/network/standings'), () => ({ watchStandings: () => ({}) as never }));
vi.mock(import('@/entrypoints/network/data/data-room'), () => ({ openDataRoom: () => ({}) as never }));
vi.mock(import('@/entrypoints/network/room'), async (original) => ({
  ...(await original()),
  watchWhereabouts: () => ({ where: { value: undefined, peek: () => undefined } }) as never,
}));
vi.mock(import('@/lib/browser/own-pages'), async (original) => ({
  ...(await original()),
  readKeys: async () => undefined,
}));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that stays open over night knows what day it is: the review notes by it', () => {
  const evening = new Date(2026, 2, 10, 23, 59, 30);
  vi.useFakeTimers({ now: evening, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('location', { hash: '#review' });
  const { today } = openNetworkPage();
  expect(today.value).toBe('2026-03-10');
  vi.advanceTimersByTime(31_000);
  expect(today.value).toBe('2026-03-11');
});
