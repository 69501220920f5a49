import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { Crowd, type Found } from '@/lib/network/crowd';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';
import { fold, searchText } from '@/lib/network/search';
import { inventPerson } from './invented';

const idOf = (index: number) => index.toString(16).padStart(16, '0');

function crowdOf(...people: readonly (Partial<Person> & Pick<Person, 'name'>)[]): Crowd {
  const crowd = new Crowd();
  crowd.put(people.map((person, index) => ({ person: inventPerson({ id: idOf(index), ...person }) })));
  return crowd;
}

function namesIn(found: Found): string[] {
  return Array.from({ length: found.size }, (_, index) => found.at(index)?.name ?? '');
}

const find = (crowd: Crowd, query: string) => namesIn(crowd.search(query));

test('finds by any words in any order, without accents or case', () => {
  const crowd = crowdOf(
    { name: 'Éloïse Marchetti', company: 'Atelier Deux Traits', worldName: 'Édition' },
    { name: 'Łukasz Straße', headline: 'Directeur général' },
  );
  expect(find(crowd, 'MARCHETTI eloise')).toEqual(['Éloïse Marchetti']);
  expect(find(crowd, 'traits éditi')).toEqual(['Éloïse Marchetti']);
  expect(find(crowd, 'strasse lukasz')).toEqual(['Łukasz Straße']);
  expect(find(crowd, 'eloise directeur')).toEqual([]);
});

test('finds in every script', () => {
  const crowd = crowdOf(
    { name: '佐倉 七海' },
    { name: 'ليلى النجّار' },
    { name: '윤가람' },
    { name: 'Ελένη' },
  );
  expect(find(crowd, '七')).toEqual(['佐倉 七海']);
  expect(find(crowd, 'النجار')).toEqual(['ليلى النجّار']);
  expect(find(crowd, '가람')).toEqual(['윤가람']);
  expect(find(crowd, 'ελενη')).toEqual(['Ελένη']);
});

test('finds by what only the caller knows', () => {
  const crowd = new Crowd();
  crowd.put([{ person: inventPerson({ name: 'Ada' }), extra: ['Partenaire', 'rencontrée à Brest'] }]);
  expect(find(crowd, 'brest parten')).toEqual(['Ada']);
});

test('gives everybody in the order of names where nothing is asked', () => {
  expect(find(crowdOf({ name: 'Zoé' }, { name: 'Ève' }, { name: 'Bo' }), ' ')).toEqual(['Bo', 'Ève', 'Zoé']);
});

test('shows people as they are after a change, and not those who are gone', () => {
  const crowd = crowdOf({ name: 'Ada' }, { name: 'Bo' }, { name: 'Cy' });
  expect(crowd.search('a').size).toBe(1);
  crowd.put([{ person: inventPerson({ id: idOf(1), name: 'Anouk' }) }], [idOf(2)]);
  expect(find(crowd, '')).toEqual(['Ada', 'Anouk']);
  expect(find(crowd, 'a')).toEqual(['Ada', 'Anouk']);
  expect(find(crowd, 'bo')).toEqual([]);
  expect(crowd.size).toBe(2);
});

test('finds whom reading every text finds, key by key, however people come and change', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abé cß佐ñ '), minLength: 1, maxLength: 12 });
  const steps = fc.array(fc.tuple(fc.nat({ max: 40 }), text), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(steps, steps, text, (first, then, query) => {
      const crowd = new Crowd();
      const people = new Map<string, Person>();
      for (const step of [first, then]) {
        const slice = new Map(
          step.map(([index, name]) => [idOf(index), inventPerson({ id: idOf(index), name })]),
        );
        crowd.put([...slice.values()].map((person) => ({ person })));
        for (const [id, person] of slice) people.set(id, person);
        for (let length = 1; length <= query.length; length += 1) {
          const words = fold(query.slice(0, length)).split(' ');
          const holds = (person: Person) => words.every((word) => searchText(person).includes(word));
          const expected = [...people.values()].filter(holds).map(({ id }) => id);
          const found = crowd.search(query.slice(0, length));
          const ids = Array.from({ length: found.size }, (_, index) => found.at(index)?.id ?? '');
          expect(ids.toSorted()).toEqual(expected.toSorted());
        }
      }
    }),
  );
});

test('holds more people than one block, in order', () => {
  const crowd = new Crowd();
  const people = Array.from({ length: 2_500 }, (_, index) =>
    inventPerson({ id: idOf(index), name: `Person ${(index * 7919) % 2_500}` }),
  );
  for (let from = 0; from < people.length; from += 400) {
    crowd.put(people.slice(from, from + 400).map((person) => ({ person })));
  }
  expect(find(crowd, '')).toEqual(people.map(({ name }) => name).toSorted());
  expect(crowd.search('person 2499').size).toBe(1);
});

test('reads the texts that only seem to hold a word', () => {
  let seed = 1;
  const letter = () => String.fromCharCode(97 + ((seed = (seed * 16_807) % 2_147_483_647) % 26));
  const names = Array.from({ length: 200 }, () => Array.from({ length: 290 }, letter).join(''));
  const crowd = crowdOf(...names.map((name) => ({ name })));
  const words = Array.from({ length: 100 }, () => letter() + letter() + letter());
  expect(words.map((word) => crowd.search(word).size)).toEqual(
    words.map((word) => names.filter((name) => name.includes(word)).length),
  );
});

test('the best few begin with the query, then have it in their name, then elsewhere', () => {
  const crowd = crowdOf(
    { name: 'Bea Lind', company: 'Martin & Co' },
    { name: 'Cleo Martin' },
    { name: 'Martine Dahl' },
    { name: 'Martin Roy' },
  );
  const few = (atMost: number) => pickFew(crowd, crowd.search('martin'), atMost).map(({ name }) => name);
  expect(few(8)).toEqual(['Martin Roy', 'Martine Dahl', 'Cleo Martin', 'Bea Lind']);
  expect(few(3)).toEqual(['Martin Roy', 'Martine Dahl', 'Cleo Martin']);
});
