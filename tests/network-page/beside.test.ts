import { expect, test } from 'vitest';

import { findBeside } from '@/entrypoints/network/inventory/beside';
import { relation } from '../network/relations';

const [ada, bo, cy] = [1, 2, 3].map((number) => relation(number, {}).person);
const people = [ada, bo, cy].flatMap((one) => one ?? []);

test('beside somebody stand those before and after them, and at the ends nobody', () => {
  expect(findBeside({ people, loading: false }, bo?.id)).toEqual({ previous: ada, next: cy });
  expect(findBeside({ people, loading: false }, ada?.id)).toEqual({ previous: undefined, next: bo });
  expect(findBeside({ people, loading: false }, cy?.id)).toEqual({ previous: bo, next: undefined });
});

test('beside nobody, or somebody who is not there, stands nobody', () => {
  const nobody = { previous: undefined, next: undefined };
  expect(findBeside({ people, loading: false }, undefined)).toEqual(nobody);
  expect(findBeside({ people: [cy].flatMap((one) => one ?? []), loading: false }, ada?.id)).toEqual(nobody);
});

test('while people still come in, nobody stands beside anybody', () => {
  expect(findBeside({ people, loading: true }, bo?.id)).toEqual({ previous: undefined, next: undefined });
});
