import { expect, test } from 'vitest';

import type { Person } from '@/lib/network/person';
import { minutesLeft, queueRound } from '@/lib/network/round';
import { inventPerson } from './invented';

const met = (name: string, last: string, tie?: 'weak') =>
  inventPerson({ name, tie, outlook: { contacts: [last], first: 'unread', turns: [] } });

test('those with whom something passed come first, the latest before the others; who is decided does not come', () => {
  const people = [
    inventPerson({ name: 'Ada' }),
    met('Bo', '2025-02-01'),
    inventPerson({ name: 'Cy', tie: 'strong' }),
    met('Dan', '2026-02-01'),
    met('Eve', '2026-03-01', 'weak'),
    met('Fay', '2027-01-01'),
    inventPerson({ name: 'Gus' }),
  ];
  const names = queueRound(people, '2026-03-10', new Map()).map(({ name }) => name);
  expect(names).toEqual(['Dan', 'Bo', 'Ada', 'Fay', 'Gus']);
});

test('what exports show comes before who was connected to last, and that before the others', () => {
  const person = (name: string, id: string, said: Partial<Person> = {}) =>
    inventPerson({ name, id: id.padEnd(16, '0'), ...said });
  const days = new Map([
    ['c'.padEnd(16, '0'), { passed: false, connectedOn: '2019-01-01' }],
    ['d'.padEnd(16, '0'), { passed: true, last: '2020-05-04', connectedOn: '2026-01-01' }],
    ['e'.padEnd(16, '0'), { passed: true }],
    ['f'.padEnd(16, '0'), { passed: false, connectedOn: '2025-01-01' }],
    ['9'.padEnd(16, '0'), { passed: true, last: '2024-05-04' }],
  ]);
  const joined = [{ id: '9'.padEnd(16, '0'), name: 'A. L.' }];
  const people = [
    person('Ada', 'a'),
    person('Cy', 'c'),
    person('Dan', 'd'),
    person('Eve', 'e'),
    person('Fay', 'f'),
    person('Gus', '1', { joined }),
    person('Hal', '2', { outlook: { contacts: ['2021-02-01'], first: 'unread', turns: [] } }),
  ];
  const names = queueRound(people, '2026-03-10', days).map(({ name }) => name);
  expect(names).toEqual(['Gus', 'Hal', 'Dan', 'Eve', 'Fay', 'Cy', 'Ada']);
});

test.each([
  ['too few tell', [4_000, 4_000], 100, undefined],
  ['four seconds each', [4_000, 4_000, 4_000], 300, 20],
  ['the latest tell', [...Array<number>(30).fill(50_000), ...Array<number>(20).fill(3_000)], 100, 5],
  ['a break is no decision', [6_000, 6_000, 9_000_000], 100, 40],
  ['never less than a minute', [100, 100, 100], 3, 1],
  ['nobody is left', [4_000, 4_000, 4_000], 0, undefined],
])('how long it still takes: %s', (_, spent, left, minutes) => {
  expect(minutesLeft(spent, left)).toBe(minutes);
});
