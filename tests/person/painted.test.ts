import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { whenPainted } from '@/entrypoints/person/painted';

let draw: () => void;
const said = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    draw = frame;
  });
  said.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('painted is what was drawn once its frame is over, not before', async () => {
  void whenPainted().then(said);
  await vi.advanceTimersByTimeAsync(10);
  expect(said).not.toHaveBeenCalled();
  draw();
  await Promise.resolve();
  expect(said).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(said).toHaveBeenCalled();
});

test('a page that is not seen, and is never painted, does not wait for ever', async () => {
  void whenPainted().then(said);
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toHaveBeenCalled();
});
