import * as fc from 'fast-check';

import { COLUMNS } from '@/lib/network/columns';
import { Crowd } from '@/lib/network/crowd';
import { addMonths } from '@/lib/network/day';
import type { Person } from '@/lib/network/person';
import { SILENCES, WORDS_ASKED, type View } from '@/lib/network/view';
import { BRIDGES, CHOICES, ROLES, TIES } from '@/lib/network/words';
import { inventPerson } from './invented';

export const TODAY = '2026-03-10';

/** Ids of two objectives. */
export const OBJECTIVES = ['00000000000000e1', '00000000000000e2'] as const;

const oneOf = (words: readonly string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });
const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { nil: undefined });

export const anyView: fc.Arbitrary<View> = fc
  .record({
    ...Object.fromEntries(Object.entries(WORDS_ASKED).map(([name, words]) => [name, oneOf(words)])),
    world: text,
    tag: text,
    company: text,
    objective: oneOf(OBJECTIVES),
    silent: fc.option(fc.constantFrom(...SILENCES), { nil: undefined }),
    query: fc.string({ unit: 'grapheme', maxLength: 20 }),
    faded: fc.boolean(),
    by: fc.constantFrom(...COLUMNS),
    down: fc.boolean(),
  })
  .map((view) => view as View);

const day = fc.integer({ min: 0, max: 60 }).map((months) => addMonths(TODAY, -months));
const few = fc.constantFrom('Quay', 'quáy', 'Tide', 'Ébène');

export const anyPeople: fc.Arbitrary<Person[]> = fc
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
        objectives: fc.uniqueArray(fc.constantFrom(...OBJECTIVES), { maxLength: 2 }),
        outlook: day.map((last) => ({ contacts: [last], first: 'unread' as const, turns: [] })),
      },
      { requiredKeys: ['name'] },
    ),
    { maxLength: 40 },
  )
  .map((people) =>
    people.map((person, index) => inventPerson({ ...person, id: index.toString(16).padStart(16, '0') })),
  );

export function crowdOf(people: readonly Person[]): Crowd {
  const crowd = new Crowd();
  crowd.put(people.map((person) => ({ person })));
  return crowd;
}
