import { expect, test } from 'vitest';

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
  const names = queueRound(people, '2026-03-10').map(({ name }) => name);
  expect(names).toEqual(['Dan', 'Bo', 'Ada', 'Fay', 'Gus']);
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
