import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { COLUMNS } from '@/lib/network/columns';
import { Crowd } from '@/lib/network/crowd';
import { addMonths } from '@/lib/network/day';
import { lastContact } from '@/lib/network/foreseen';
import type { Person } from '@/lib/network/person';
import {
  countFilters,
  EVERYBODY,
  readView,
  SILENCES,
  WORDS_ASKED,
  writeView,
  type View,
} from '@/lib/network/view';
import { viewCrowd } from '@/lib/network/viewed';
import { BRIDGES, CHOICES, ROLES, TIES } from '@/lib/network/words';
import { inventPerson } from './invented';

const TODAY = '2026-03-10';

const oneOf = (words: readonly string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });
const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { nil: undefined });

const anyView: fc.Arbitrary<View> = fc
  .record({
    ...Object.fromEntries(Object.entries(WORDS_ASKED).map(([name, words]) => [name, oneOf(words)])),
    world: text,
    tag: text,
    company: text,
    silent: fc.option(fc.constantFrom(...SILENCES), { nil: undefined }),
    query: fc.string({ unit: 'grapheme', maxLength: 20 }),
    faded: fc.boolean(),
    by: fc.constantFrom(...COLUMNS),
    down: fc.boolean(),
  })
  .map((view) => view as View);

const day = fc.integer({ min: 0, max: 60 }).map((months) => addMonths(TODAY, -months));
const few = fc.constantFrom('Quay', 'quáy', 'Tide', 'Ébène');

const anyPeople: fc.Arbitrary<Person[]> = fc
  .array(
    fc.record(
      {
        name: fc.string({ minLength: 1, maxLength: 8 }),
        tie: fc.constantFrom(...TIES),
        bridge: fc.constantFrom(...BRIDGES),
        worldName: few,
        company: few,
        choice: fc.constantFrom(...CHOICES),
        roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
        tags: fc.uniqueArray(few, { maxLength: 2 }),
        outlook: day.map((last) => ({ contacts: [last], first: 'unread' as const, turns: [] })),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 40 },
  )
  .map((people) =>
    people.map((person, index) => inventPerson({ ...person, id: index.toString(16).padStart(16, '0') })),
  );

function crowdOf(people: readonly Person[]): Crowd {
  const crowd = new Crowd();
  crowd.put(people.map((person) => ({ person })));
  return crowd;
}

const namesOf = (people: readonly Person[], address: string) =>
  viewCrowd(crowdOf(people), readView(address), TODAY).people.map(({ name }) => name);

test('an address says a view whole', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(writeView(view))).toEqual(JSON.parse(JSON.stringify(view)));
    }),
  );
});

test('any address is some view, and everybody is an empty one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (address) => {
      const view = readView(address);
      expect(readView(writeView(view))).toEqual(view);
    }),
  );
  expect(readView('tie=close&silent=7&sort=-height&reading=none')).toEqual(EVERYBODY);
  expect(writeView(EVERYBODY)).toBe('');
});

test('reads as a person would write it', () => {
  const view = readView('tie=weak&bridge=other&silent=12&sort=-last&q=ada');
  expect(view).toEqual({
    ...EVERYBODY,
    query: 'ada',
    tie: 'weak',
    bridge: 'other',
    silent: 12,
    by: 'last',
    down: true,
  });
  expect(countFilters(view)).toBe(3);
});

test('whoever is shown answers to every filter, whoever is not fails one, and nobody comes twice', () => {
  fc.assert(
    fc.property(anyPeople, anyView, (people, view) => {
      const { people: shown, fadedAside } = viewCrowd(crowdOf(people), { ...view, query: '' }, TODAY);
      const single = Object.entries(view).filter(
        ([name]) => !['query', 'faded', 'by', 'down'].includes(name),
      );
      const passes = (person: Person) =>
        single.every(
          ([name, value]) =>
            viewCrowd(crowdOf([person]), { ...EVERYBODY, faded: true, [name]: value }, TODAY).people
              .length === 1,
        );
      const expected = people.filter(passes);
      const leavesFaded = !view.faded && view.choice !== 'fade';
      const kept = expected.filter(({ choice }) => !leavesFaded || choice !== 'fade');
      expect(shown.map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
      expect(fadedAside).toBe(expected.length - kept.length);
    }),
  );
});

test('the order of a column goes one way, and the other when turned; of whom it says nothing stand last', () => {
  fc.assert(
    fc.property(anyPeople, fc.boolean(), (people, down) => {
      const { people: shown } = viewCrowd(
        crowdOf(people),
        { ...EVERYBODY, faded: true, by: 'last', down },
        TODAY,
      );
      const days = shown.map((person) => lastContact(person, TODAY));
      const known = days.filter((each) => each !== undefined);
      expect(days.slice(0, known.length)).toEqual(down ? known.toSorted().toReversed() : known.toSorted());
    }),
  );
});

test('people who are alike in a column stand in the order of names', () => {
  const said = [
    { name: 'Zoé', tie: 'weak' },
    { name: 'Ada', tie: 'weak' },
    { name: 'Mia' },
    { name: 'Bo', tie: 'strong' },
    { name: 'Élie' },
  ] as const;
  const people = said.map((each, index) => inventPerson({ ...each, id: `${index}`.padStart(16, '0') }));
  expect(namesOf(people, 'sort=tie')).toEqual(['Bo', 'Ada', 'Zoé', 'Élie', 'Mia']);
  expect(namesOf(people, 'sort=-tie')).toEqual(['Ada', 'Zoé', 'Bo', 'Élie', 'Mia']);
  expect(namesOf(people, 'sort=-name')).toEqual(['Zoé', 'Mia', 'Élie', 'Bo', 'Ada']);
});

test.each([
  ['tie=none', ['Cy']],
  ['bridge=other&tie=weak', ['Bo']],
  ['role=mentor', ['Ada']],
  ['role=none', ['Bo', 'Cy']],
  ['world=musee', ['Ada']],
  ['tag=FAIR', ['Bo']],
  ['company=quay', ['Ada', 'Cy']],
  ['silent=12', ['Ada', 'Cy']],
  ['silent=36', ['Cy']],
  ['reading=nourishing', ['Bo']],
  ['choice=fade', ['Dan']],
  ['faded=shown', ['Ada', 'Bo', 'Cy', 'Dan']],
  ['', ['Ada', 'Bo', 'Cy']],
])('%s shows %j', (address, names) => {
  const turned = {
    contacts: ['2026-02-01'],
    first: 'unread',
    turns: [['2026-02-01', 'nourishing']],
  } as const;
  const people = [
    inventPerson({
      id: '0'.repeat(15) + 'a',
      name: 'Ada',
      tie: 'strong',
      roles: ['mentor'],
      worldName: 'Musée',
      company: 'Quay',
      outlook: { contacts: ['2024-05-01', '2026-05-01'], first: 'stagnant', turns: [] },
    }),
    inventPerson({
      id: '0'.repeat(15) + 'b',
      name: 'Bo',
      tie: 'weak',
      bridge: 'other',
      tags: ['fair'],
      outlook: turned,
    }),
    inventPerson({ id: '0'.repeat(15) + 'c', name: 'Cy', company: 'Quay' }),
    inventPerson({ id: '0'.repeat(15) + 'd', name: 'Dan', tie: 'weak', choice: 'fade', roles: ['peer'] }),
  ];
  expect(namesOf(people, address)).toEqual(names.filter((name) => name !== 'Dan' || address !== ''));
});
