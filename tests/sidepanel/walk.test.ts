import { signal } from '@preact/signals';
import { expect, test } from 'vitest';

import { walkThrough } from '@/entrypoints/sidepanel/walk';
import type { Person, PersonId } from '@/lib/network/person';
import { somebody } from '../components/somebody';

function walk() {
  const recent = signal<readonly Person[]>(['a', 'b', 'c'].map((id) => somebody({ id })));
  const shown = signal<PersonId | undefined>(undefined);
  return { recent, shown, ...walkThrough(recent, shown) };
}

test('from somebody in the tab, next is the first of those tagged last, and previous leads back', () => {
  const { picked, shown, ways, go } = walk();
  expect(ways.value).toEqual({ previous: false, next: true });
  go('next');
  expect(picked.value).toBe('a');
  shown.value = 'a';
  expect(ways.value.previous).toBe(true);
  go('previous');
  expect(picked.value).toBeUndefined();
});

test('the row stands still while it is walked', () => {
  const { recent, picked, shown, go } = walk();
  go('next');
  shown.value = 'a';
  go('next');
  shown.value = 'b';
  recent.value = ['b', 'a', 'c'].map((id) => somebody({ id }));
  go('next');
  expect(picked.value).toBe('c');
});

test('walking back to the person in the tab is being back in the tab', () => {
  const { picked, shown, go } = walk();
  shown.value = 'a';
  go('next');
  expect(picked.value).toBe('b');
  shown.value = 'b';
  go('previous');
  expect(picked.value).toBeUndefined();
});

test('after the last there is nobody', () => {
  const { picked, shown, ways, go, pick } = walk();
  pick('c');
  shown.value = 'c';
  expect(ways.value.next).toBe(false);
  go('next');
  expect(picked.value).toBe('c');
});
