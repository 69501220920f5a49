import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readDoors, type Door } from '@/lib/network/doors';
import { anyRelations, idOf, relation } from './relations';

const today = '2026-03-10';
const to = (number: number, day = '2026-01-01') => ({
  kind: 'introduction' as const,
  introduced: idOf(number),
  day,
});

test('who was introduced hangs on whoever introduced them, over any number of steps', () => {
  const { trees, named, unnamed } = readDoors(
    [
      relation(1, {}, to(2), to(3), { kind: 'introduction' }),
      relation(2, {}, to(4)),
      relation(3),
      relation(4),
    ],
    today,
  );
  expect(trees).toEqual([
    {
      id: idOf(1),
      opened: [
        { id: idOf(2), opened: [{ id: idOf(4), opened: [] }] },
        { id: idOf(3), opened: [] },
      ],
    },
  ]);
  expect([named, unnamed]).toEqual([3, 1]);
});

test('of two who introduced one person, the first did', () => {
  const { trees } = readDoors(
    [relation(1, {}, to(3, '2026-02-01')), relation(2, {}, to(3, '2026-01-01')), relation(3)],
    today,
  );
  expect(trees.map(({ id }) => id)).toEqual([idOf(2)]);
});

test('an introduction that I gave, to somebody forgotten, or to oneself opens no door', () => {
  const { trees, named, unnamed } = readDoors(
    [relation(1, {}, { ...to(2), direction: 'given' }, to(9), to(1)), relation(2)],
    today,
  );
  expect([trees, named, unnamed]).toEqual([[], 1, 1]);
});

test('an introduction of a day to come has opened no door yet', () => {
  const relations = [relation(1, {}, to(2, '2026-03-11')), relation(2)];
  expect(readDoors(relations, today)).toEqual({ trees: [], all: 0, named: 0, unnamed: 0, introduced: 0 });
  expect(readDoors(relations, '2026-03-11').named).toBe(1);
});

test('introductions in a circle end', () => {
  const { trees } = readDoors(
    [relation(1, {}, to(2, '2026-01-01')), relation(2, {}, to(1, '2026-01-02'))],
    today,
  );
  expect(trees).toEqual([{ id: idOf(1), opened: [{ id: idOf(2), opened: [] }] }]);
});

test('nobody stands in the trees twice, whoever introduced whom', () => {
  const list = (door: Door): string[] => [door.id, ...door.opened.flatMap(list)];
  fc.assert(
    fc.property(anyRelations, (relations) => {
      const ids = readDoors(relations, today).trees.flatMap(list);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('whom introductions name are counted once, and nobody is who is named to themself', () => {
  const introduced = (...relations: Parameters<typeof readDoors>[0]) =>
    readDoors(relations, today).introduced;
  expect(introduced(relation(1, {}, to(3), to(1)), relation(2, {}, to(3), to(9)), relation(3))).toBe(1);
  expect(introduced(relation(1, {}, to(2)), relation(2, {}, to(1)))).toBe(2);
});
