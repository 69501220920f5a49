import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readAttention, STANCES } from '@/lib/network/attention';
import { anyRelations, idOf, relation } from './relations';

const today = '2026-03-10';

test('the first of ninety days counts, the day before and the day to come do not', () => {
  const { since, times } = readAttention(
    [relation(1, {}, { day: '2025-12-11' }, { day: '2025-12-10' }, { day: today }, { day: '2026-03-11' })],
    today,
  );
  expect([since, times]).toEqual(['2025-12-11', 2]);
});

test('attention lies beside what was chosen', () => {
  const { by, consulted } = readAttention(
    [
      relation(1, { choice: 'deepen' }, { direction: 'both', kind: 'conversation' }, {}),
      relation(2, { choice: 'deepen' }),
      relation(3, { consulted: true }, {}, {}, {}),
      relation(4, { consulted: true, choice: 'deepen' }),
      relation(5),
    ],
    today,
  );
  expect(by.deepen).toEqual({
    people: 3,
    attended: 1,
    times: 2,
    most: [{ id: idOf(1), times: 2 }],
    none: [idOf(2), idOf(4)],
  });
  expect(by.undecided).toEqual({
    people: 2,
    attended: 1,
    times: 3,
    most: [{ id: idOf(3), times: 3 }],
    none: [],
  });
  expect(consulted).toEqual({ people: 2, undecided: [idOf(3)] });
});

test('nobody there: nothing went anywhere', () => {
  expect(readAttention([], today)).toMatchObject({ times: 0, consulted: { people: 0 } });
});

test('its parts always make up the whole', () => {
  fc.assert(
    fc.property(anyRelations, (relations) => {
      const { by, times } = readAttention(relations, today);
      const sum = (value: (part: (typeof by)['deepen']) => number) =>
        STANCES.reduce((total, stance) => total + value(by[stance]), 0);
      expect(sum(({ people }) => people)).toBe(relations.length);
      expect(sum((part) => part.times)).toBe(times);
      for (const stance of STANCES) expect(by[stance].attended).toBeLessThanOrEqual(by[stance].people);
    }),
  );
});
