import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { balanceSchema, readBalance } from '@/lib/network/balance';
import { mutualityOf } from '@/lib/network/passage';
import { anyRelations, idOf, relation } from './relations';

const today = '2026-03-10';

test('ties are crossed with worlds, and who lacks either is counted', () => {
  const { cross, bridges, lacking, people } = readBalance(
    [
      relation(1, { tie: 'strong', bridge: 'other' }),
      relation(2, { tie: 'strong', bridge: 'same' }),
      relation(3, { tie: 'weak', bridge: 'other' }),
      relation(4, { tie: 'weak' }),
      relation(5, { bridge: 'same' }),
    ],
    today,
  );
  expect(cross).toEqual({ strong: { same: 1, other: 1 }, weak: { same: 0, other: 1 } });
  expect(bridges).toEqual({ same: 2, other: 2 });
  expect([people, lacking.tieOrBridge, lacking.bridge]).toEqual([5, 2, 1]);
});

test('who was let fade counts nowhere but in what attention went to', () => {
  const { people, faded, cross, passage, attention } = readBalance(
    [relation(1, { choice: 'fade', tie: 'weak', bridge: 'same' }, {})],
    today,
  );
  expect([people, faded, cross.weak.same, passage.exchanging]).toEqual([0, 1, 0, 0]);
  expect(attention.by.fade.times).toBe(1);
});

test('half of what passes is answered where one gives two and gets one, and another only gives one', () => {
  expect(
    mutualityOf([
      { given: 2, received: 1 },
      { given: 1, received: 0 },
    ]),
  ).toBe(0.5);
  expect(mutualityOf([{ given: 3, received: 3 }])).toBe(1);
  expect(mutualityOf([{ given: 0, received: 0 }])).toBeUndefined();
});

test('what passed is told by kind for a year, by month for two, and never from days to come', () => {
  const { passage } = readBalance(
    [
      relation(
        1,
        { tie: 'weak' },
        { kind: 'opportunity', day: '2025-03-11' },
        { kind: 'opportunity', day: '2025-03-10' },
        { kind: 'advice', direction: 'given' },
        { direction: 'both', kind: 'conversation' },
        { kind: 'support', day: '2026-03-11' },
      ),
    ],
    today,
  );
  expect(passage.kinds.opportunity).toEqual({ given: 0, received: 1 });
  expect(passage.kinds.support).toEqual({ given: 0, received: 0 });
  expect(passage.months.length).toBe(24);
  expect(passage.months.at(-1)).toEqual({ month: '2026-03', given: 1, received: 0, both: 1 });
  expect(passage.months.at(-13)).toEqual({ month: '2025-03', given: 0, received: 2, both: 0 });
  expect(passage.opportunities).toEqual({
    strong: 0,
    weak: 2,
    untagged: 0,
    untaggedPeople: 0,
    weakest: [{ id: idOf(1), times: 2 }],
    weakPeople: 1,
  });
});

test('of nobody, one person or people of whom nothing was said, nothing is claimed', () => {
  const empty = readBalance([], today);
  expect([empty.openness, empty.worlds.diversity, empty.worlds.effective, empty.passage.mutuality]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(readBalance([relation(1, { worldName: 'Sea' })], today).worlds).toMatchObject({
    count: 1,
    effective: 1,
  });
});

test('of any network it is what its schema says, and the same in whatever order people come', () => {
  fc.assert(
    fc.property(anyRelations, (relations) => {
      const balance = readBalance(relations, today);
      expect(balanceSchema.safeParse(JSON.parse(JSON.stringify(balance))).success).toBe(true);
      const { cross, worlds, passage, doors } = readBalance(relations.toReversed(), today);
      expect({ cross, worlds, passage, doors }).toEqual({
        cross: balance.cross,
        worlds: balance.worlds,
        passage: balance.passage,
        doors: balance.doors,
      });
    }),
  );
});

test('one strong tie into another world more is one strong bridge more', () => {
  fc.assert(
    fc.property(anyRelations, (relations) => {
      const more = [...relations, relation(99, { tie: 'strong', bridge: 'other' })];
      expect(readBalance(more, today).cross.strong.other).toBe(
        readBalance(relations, today).cross.strong.other + 1,
      );
    }),
  );
});
