import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { lastContact } from '@/lib/network/foreseen';
import type { Person } from '@/lib/network/person';
import { countFilters, EVERYBODY, readView, writeView } from '@/lib/network/view';
import { viewCrowd } from '@/lib/network/viewed';
import { anyPeople, anyView, crowdOf, OBJECTIVES, TODAY } from './any-view';
import { inventPerson } from './invented';

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
  [`objective=${OBJECTIVES[0]}`, ['Cy']],
  [`objective=${OBJECTIVES[1]}&tie=none`, []],
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
    inventPerson({ id: '0'.repeat(15) + 'c', name: 'Cy', company: 'Quay', objectives: [OBJECTIVES[0]] }),
    inventPerson({ id: '0'.repeat(15) + 'd', name: 'Dan', tie: 'weak', choice: 'fade', roles: ['peer'] }),
  ];
  expect(namesOf(people, address)).toEqual(names.filter((name) => name !== 'Dan' || address !== ''));
});
