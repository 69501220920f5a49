import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { layRibbons, RIBBONS } from '@/components/balance/balance-ribbons';
import { readAttention } from '@/lib/network/attention';
import { anyRelations, relation } from '../network/relations';

const today = '2026-03-10';
const ribbonsOf = (relations: Parameters<typeof readAttention>[0]) =>
  layRibbons(readAttention(relations, today));

test('both bars are as wide as the picture, a little apart between parts', () => {
  const [deepen, , , undecided] = ribbonsOf([relation(1, { choice: 'deepen' }, {}), relation(2, {}, {})]);
  expect(deepen).toMatchObject({
    went: { from: 0, to: (RIBBONS.width - RIBBONS.gap) / 2 },
    chosen: { from: 0, to: RIBBONS.width },
    had: { from: 0, to: RIBBONS.width },
  });
  expect(undecided).toMatchObject({ went: { to: RIBBONS.width }, chosen: undefined });
});

test('a choice that had nothing is drawn empty, and nothing leads to it', () => {
  const [deepen] = ribbonsOf([relation(1, { choice: 'deepen' })]);
  expect(deepen).toMatchObject({ path: '', had: { from: 0, to: 0 }, chosen: { to: RIBBONS.width } });
});

test('whatever the network, nothing leaves the picture or lies over its neighbour', () => {
  fc.assert(
    fc.property(anyRelations, (relations) => {
      const ribbons = ribbonsOf(relations);
      for (const bar of [ribbons.map(({ went }) => went), ribbons.flatMap(({ chosen }) => chosen ?? [])]) {
        const edges = bar.flatMap(({ from, to }) => [from, to]);
        expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
        for (const edge of edges) expect(edge).toBeLessThanOrEqual(RIBBONS.width + RIBBONS.gap);
      }
      expect(ribbons.map(({ path }) => path).join()).not.toContain('NaN');
    }),
  );
});
