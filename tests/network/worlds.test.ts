import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  diversityOf,
  effectiveSize,
  findSpelledOtherwise,
  gatherWorlds,
  opennessOf,
} from '@/lib/network/worlds';
import { idOf, relation } from './relations';

test('worlds of 10, 5 and 5 people count as 13.5, one world of twenty as one', () => {
  expect(effectiveSize([10, 5, 5])).toBe(13.5);
  expect(effectiveSize([20])).toBe(1);
  expect(effectiveSize([])).toBeUndefined();
});

test('people spread evenly are as diverse as can be, and one world says nothing', () => {
  expect(diversityOf([5, 5])).toBe(1);
  expect(diversityOf([10, 5, 5])).toBeCloseTo(0.9375); // 1 − (¼ + 1⁄16 + 1⁄16) = 0.625, by 3⁄2
  expect(diversityOf([20])).toBeUndefined();
  expect(diversityOf([])).toBeUndefined();
});

test('a network is open to others from −1 to 1', () => {
  expect(opennessOf(10, 0)).toBe(-1);
  expect(opennessOf(1, 3)).toBe(0.5);
  expect(opennessOf(0, 4)).toBe(1);
  expect(opennessOf(0, 0)).toBeUndefined();
});

test('names that differ by case, accents or blanks are one world, by its usual spelling', () => {
  const worlds = gatherWorlds(['Théâtre', 'theatre', 'Théâtre', 'Sea', 'THÉÂTRE ']);
  expect(worlds.largest).toEqual([
    { name: 'Théâtre', size: 4 },
    { name: 'Sea', size: 1 },
  ]);
  expect(worlds.twins).toEqual([
    {
      name: 'Théâtre',
      spellings: [
        { name: 'Théâtre', size: 2 },
        { name: 'THÉÂTRE ', size: 1 },
        { name: 'theatre', size: 1 },
      ],
    },
  ]);
});

test('of 400 worlds all are counted, and few told', () => {
  const names = Array.from({ length: 30_000 }, (_, at) => `World ${at % 400}`);
  const worlds = gatherWorlds(names);
  expect([worlds.count, worlds.named, worlds.largest.length]).toEqual([400, 30_000, 12]);
  expect(worlds.diversity).toBeCloseTo(1);
});

test('whatever the worlds: diversity lies in 0 to 1, effective size in 1 to the number of people', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 40 }), (sizes) => {
      const people = sizes.reduce((sum, size) => sum + size, 0);
      const effective = effectiveSize(sizes) ?? NaN;
      expect(effective).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(effective).toBeLessThanOrEqual(people);
      const diversity = diversityOf(sizes);
      expect(diversity === undefined).toBe(sizes.length < 2);
      expect(diversity ?? 1).toBeGreaterThan(0);
      expect(diversity ?? 1).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('parting one world into two never makes the network look smaller', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (one, other) => {
      expect(effectiveSize([one, other])).toBeGreaterThanOrEqual(effectiveSize([one + other]) ?? NaN);
    }),
  );
});

test('those of a world that is written otherwise are found, so that one spelling stands', () => {
  const names = ['Théâtre', 'theatre', 'THÉÂTRE ', 'Theatres', undefined, 'Théâtre'];
  const people = names.map((worldName, at) => relation(at, { worldName }).person);
  expect(findSpelledOtherwise(people, 'Théâtre')).toEqual([idOf(1), idOf(2)]);
  // A blank at the end is not kept where it is written: it is no spelling.
  expect(findSpelledOtherwise(people, 'THÉÂTRE ')).toEqual([idOf(0), idOf(1), idOf(2), idOf(5)]);
});
