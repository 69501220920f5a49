import { effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';

import { steady } from '@/entrypoints/person/steady';

test('what says the same again is the same object, and nobody is told', () => {
  const source = signal<{ readonly name: string; readonly tags: readonly string[] } | undefined>();
  const shown = steady(() => source.value);
  const told: unknown[] = [];
  effect(() => {
    told.push(shown.value);
  });

  const first = { name: 'Ada', tags: ['glass'] };
  source.value = first;
  source.value = { name: 'Ada', tags: ['glass'] };
  expect(shown.value).toBe(first);
  source.value = { name: 'Ada', tags: ['glass', 'light'] };
  source.value = undefined;

  expect(told).toEqual([undefined, first, { name: 'Ada', tags: ['glass', 'light'] }, undefined]);
});
