import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { inSlices } from '@/entrypoints/network/in-slices';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Work of ten pieces, each of which takes 5 ms. */
function* work(done: number[]): Generator<void, string> {
  for (let piece = 0; piece < 10; piece += 1) {
    vi.advanceTimersByTime(5);
    done.push(piece);
    yield;
  }
  return 'done';
}

test('long work lets go of the page every few pieces, and comes to its end', async () => {
  const done: number[] = [];
  const working = inSlices(work(done), new AbortController().signal);
  expect(done).toHaveLength(3);
  await vi.runAllTimersAsync();
  expect(done).toHaveLength(10);
  await expect(working).resolves.toBe('done');
});

test('work that is given up goes no further, and comes to nothing', async () => {
  const done: number[] = [];
  const ending = new AbortController();
  const working = inSlices(work(done), ending.signal);
  ending.abort();
  await vi.runAllTimersAsync();
  expect(done).toHaveLength(3);
  await expect(working).resolves.toBeUndefined();
});
