import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readAttention, STANCES } from '@/lib/network/attention';
import type { Month } from '@/lib/network/day';
import type { Person } from '@/lib/network/person';
import type { Relation } from '@/lib/network/relation';
import { packMonths, type Turns } from '@/lib/network/trace';
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
    turns: 0,
    firstThem: 0,
    most: [{ id: idOf(1), times: 2, turns: 0 }],
    none: [idOf(2), idOf(4)],
  });
  expect(by.undecided).toEqual({
    people: 2,
    attended: 1,
    times: 3,
    turns: 0,
    firstThem: 0,
    most: [{ id: idOf(3), times: 3, turns: 0 }],
    none: [],
  });
  expect(consulted).toEqual({ people: 2, undecided: 1, first: [idOf(3)] });
});

const turns = { out: 2, in: 5, firstMe: 1, firstThem: 3, answeredMe: 2, answeredThem: 0 };

/** Somebody of whom exports show what was written, month by month. */
function written(number: number, said: Partial<Person>, ...months: readonly [Month, Turns][]): Relation {
  return { ...relation(number, said), trace: { months: packMonths(new Map(months)) } };
}

test('what the user wrote is attention too, by whole months from that in which the 90 days begin', () => {
  const attention = readAttention(
    [
      written(1, {}, ['2025-11', turns], ['2025-12', turns], ['2026-03', turns]),
      written(2, { choice: 'deepen' }, ['2025-11', turns]),
      relation(3, { choice: 'deepen' }, {}, {}, {}),
    ],
    today,
  );
  expect(attention).toMatchObject({ times: 3, turns: 4, firsts: 8 });
  expect(attention.by.undecided).toMatchObject({ attended: 1, times: 0, turns: 4, firstThem: 6 });
  expect(attention.by.undecided.most).toEqual([{ id: idOf(1), times: 0, turns: 4 }]);
  expect(attention.by.deepen).toMatchObject({ people: 2, attended: 1, turns: 0, none: [idOf(2)] });
});

test('who wrote and was not answered had none; that they began is counted', () => {
  const { by } = readAttention(
    [written(1, { choice: 'fade' }, ['2026-03', { ...turns, out: 0, firstMe: 0 }])],
    today,
  );
  expect(by.fade).toMatchObject({ attended: 0, turns: 0, firstThem: 3, none: [idOf(1)] });
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
