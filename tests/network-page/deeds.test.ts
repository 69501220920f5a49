import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';

import { sayObjectiveDeed } from '@/components/objectives/objective-words';
import { watchDeeds } from '@/entrypoints/network/objectives/deed';

test('what was done to an objective is said with its undo, and then that it was undone', () => {
  const { deed, tell } = watchDeeds(signal(0));
  const undo = vi.fn<() => void>();
  tell('removed', undo);
  expect(deed.value).toMatchObject({ what: 'removed' });
  deed.value?.undo?.();
  expect(undo).toHaveBeenCalledOnce();
  expect(deed.value).toEqual({ what: 'removed', undo: undefined });
  expect(sayObjectiveDeed('removed', true)).toBe('Undone: Objective removed');
});

test('as soon as something else is done, that is spoken of instead', () => {
  const said = signal(0);
  const { deed, tell } = watchDeeds(said);
  tell('reached', () => {});
  said.value += 1;
  expect(deed.value).toBeUndefined();
  tell('dropped', () => {});
  expect(deed.value?.what).toBe('dropped');
});
