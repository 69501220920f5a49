import { signal } from '@preact/signals';
import { expect, test } from 'vitest';

import { selectAmong } from '@/entrypoints/network/inventory/selection';
import { somebody } from '../components/somebody';

const all = ['a', 'b', 'c', 'd', 'e'].map((name) => somebody({ id: name, name }));

function select() {
  const people = signal(all);
  const selection = selectAmong(people);
  return { people, selection, names: () => selection.chosen.value.map(({ name }) => name).join('') };
}

test('one by one, and through all from the one before, either way', () => {
  const { selection, names } = select();
  selection.set(3, true);
  selection.set(1, true, true);
  expect(names()).toBe('bcd');
  selection.set(2, false);
  expect(names()).toBe('bd');
  selection.set(4, true, true);
  expect(names()).toBe('bcde');
});

test('all that are found, and none', () => {
  const { selection, people, names } = select();
  people.value = all.slice(1, 3);
  selection.setAll(true);
  expect(names()).toBe('bc');
  selection.clear();
  expect(names()).toBe('');
});

test('who is no longer shown is not selected', () => {
  const { selection, people, names } = select();
  selection.setAll(true);
  people.value = all.slice(3);
  expect(names()).toBe('de');
  selection.set(0, true, true);
  expect(names()).toBe('de');
});
