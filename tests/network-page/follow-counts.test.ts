import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';

import type { Everybody } from '@/entrypoints/person/everybody';
import { followCounts } from '@/entrypoints/network/inventory/follow-counts';
import { EVERYBODY, type View } from '@/lib/network/view';
import { crowdOf } from '../network/any-view';
import { relation } from '../network/relations';

afterEach(() => {
  vi.useRealTimers();
});

test('counts come when the view has rested, once, and stand until those of the next are there', async () => {
  vi.useFakeTimers();
  const crowd = crowdOf([1, 2, 3].map((number) => relation(number, { tie: 'weak' }).person));
  const search = vi.spyOn(crowd, 'search');
  const everybody = signal<Everybody>();
  const view = signal<View>(EVERYBODY);
  const counts = followCounts(everybody, view, signal('2026-03-10'));
  const weak = () => counts.value?.get('tie')?.of.get('weak');
  await vi.runAllTimersAsync();
  expect(weak()).toBeUndefined();

  everybody.value = { crowd, loading: false };
  expect(weak()).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(weak()).toBe(3);

  for (const query of ['n', 'no', 'no 1']) view.value = { ...EVERYBODY, query };
  expect(weak()).toBe(3);
  await vi.runAllTimersAsync();
  expect(weak()).toBe(1);
  expect(search).toHaveBeenCalledTimes(2);
});
