import { expect, test } from 'vitest';

import type { Day } from '@/lib/network/day';
import { listArcs } from '@/lib/network/map-arcs';
import type { Person } from '@/lib/network/person';
import { inventPerson } from './invented';

const today = '2026-03-10';
const idOf = (which: number) => which.toString(16).padStart(16, '0');

function invent(which: number, introduced: readonly (readonly [Day, number])[] = []): Person {
  return inventPerson({
    id: idOf(which),
    name: `Somebody ${which}`,
    outlook: {
      contacts: introduced.map(([day]) => day),
      first: 'unread',
      turns: [],
      introduced: introduced.map(([day, whom]) => [day, idOf(whom)] as const),
    },
  });
}

test('every introduction is an arc, however many there are, and whoever was met first', () => {
  const many = Array.from({ length: 60 }, (_, at) => invent(100 + at, [['2026-01-01', 1]]));
  expect(listArcs({ people: [invent(1), ...many] }, today)).toEqual(many.map((_, at) => [at + 1, 0]));
});

test('one that is to come, of nobody who is there, or told twice, is no arc more', () => {
  const people = [
    invent(1, [
      ['2026-03-11', 2],
      ['2026-01-01', 9],
    ]),
    invent(2, [
      ['2026-03-10', 1],
      ['2026-02-01', 1],
    ]),
  ];
  expect(listArcs({ people }, today)).toEqual([[1, 0]]);
});

test('whoever was introduced and joined into another record is found in that', () => {
  const whole = { ...invent(3), joined: [{ id: idOf(2), name: 'Ada' }] };
  expect(listArcs({ people: [invent(1, [['2026-01-01', 2]]), whole] }, today)).toEqual([[0, 1]]);
});
