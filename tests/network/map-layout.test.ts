import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { markOf, packMark, RINGS, type MapLayout } from '@/lib/network/map-layout';
import type { Person } from '@/lib/network/person';
import { READINGS, TIES } from '@/lib/network/words';
import { layOutMap } from './lay-out-map';
import { anyRelations, idOf, relation } from './relations';

const today = '2026-03-10';
const anyPeople = anyRelations.map((relations) => relations.map(({ person }) => person));

function placesOf({ people, x, y }: MapLayout): Record<string, readonly [number, number]> {
  return Object.fromEntries(people.map(({ id }, at) => [id, [x[at] ?? NaN, y[at] ?? NaN] as const]));
}

test('of nobody there is an empty map, of one person a map with one sector', () => {
  expect(layOutMap([], today).sectors).toEqual([]);
  const one = layOutMap([relation(1, { worldName: 'Sea' }).person], today);
  expect(one.sectors).toEqual([{ kind: 'world', name: 'Sea', people: 1, from: 0, to: 1 }]);
});

test('strong ties are near, weak ones further, the others at the rim', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const { x, y, people: placed } = layOutMap(people, today);
      placed.forEach(({ tie }, at) => {
        const radius = Math.hypot(x[at] ?? 0, y[at] ?? 0);
        const [near, far] = RINGS[tie ?? 'untagged'];
        expect(radius).toBeGreaterThan(near - 1e-6);
        expect(radius).toBeLessThan(far + 1e-6);
      });
    }),
  );
});

test('the same network gives the same map, in whatever order people come', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const [once, again] = [layOutMap(people, today), layOutMap(people.toReversed(), today)];
      expect(placesOf(again)).toEqual(placesOf(once));
      expect(again.sectors).toEqual(once.sectors);
    }),
  );
});

test('a new tie, choice or reading moves nobody else', () => {
  const change = fc.record<Partial<Person>>({
    tie: fc.constantFrom(undefined, ...TIES),
    choice: fc.constantFrom(undefined, 'fade' as const),
    reading: fc.constantFrom(undefined, ...READINGS),
  });
  fc.assert(
    fc.property(anyPeople, fc.nat(29), change, (people, at, said) => {
      const changed = people.map((person, place) => (place === at ? { ...person, ...said } : person));
      const [before, after] = [placesOf(layOutMap(people, today)), placesOf(layOutMap(changed, today))];
      delete before[idOf(at)];
      delete after[idOf(at)];
      expect(after).toEqual(before);
    }),
  );
});

test('in a large network, a new world of somebody moves nobody else', () => {
  const people = Array.from(
    { length: 300 },
    (_, at) => relation(at, { worldName: at % 3 === 0 ? 'Sea' : 'Land' }).person,
  );
  const changed = people.map((person, at) => (at === 0 ? { ...person, worldName: 'land' } : person));
  const [before, after] = [placesOf(layOutMap(people, today)), placesOf(layOutMap(changed, today))];
  const moved = Object.keys(before).filter((id) => before[id]?.[0] !== after[id]?.[0]);
  expect(moved).toEqual([idOf(0)]);
});

test('sectors fill one turn, each as wide as it has people, and are read one after the other', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const { sectors, sectorOf } = layOutMap(people, today);
      sectors.forEach(({ from, to }, at) => {
        expect(to).toBeGreaterThan(from);
        expect(from).toBeCloseTo(at === 0 ? 0 : (sectors[at - 1]?.to ?? NaN));
      });
      expect(sectors.at(-1)?.to ?? 1).toBeCloseTo(1);
      expect([...sectorOf].toSorted((a, b) => a - b)).toEqual([...sectorOf]);
      expect(sectors.reduce((sum, sector) => sum + sector.people, 0)).toBe(people.length);
    }),
  );
});

test('of 400 worlds the largest have a sector each, and the smaller ones one together', () => {
  const people = Array.from(
    { length: 2_000 },
    (_, at) => relation(at, { worldName: `World ${(at * at) % 400}` }).person,
  );
  const { sectors } = layOutMap(people, today);
  expect(sectors.length).toBe(15);
  expect(sectors.at(-1)?.kind).toBe('smaller');
});

test('worlds that differ by case or accents lie in one direction', () => {
  const people = ['Théâtre', 'theatre', 'Théâtre'].map((worldName, at) => relation(at, { worldName }).person);
  expect(layOutMap(people, today).sectors).toMatchObject([{ name: 'Théâtre', people: 3 }]);
});

test('a mark says reading, tie and whether somebody was let fade', () => {
  for (const reading of READINGS)
    for (const tie of [...TIES, undefined])
      for (const faded of [true, false])
        expect(markOf(packMark({ reading, tie, faded }))).toEqual({ reading, tie, faded });
});
