import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { countReadings } from '@/lib/network/count-readings';
import { foreseenReading } from '@/lib/network/foreseen';
import { EVERYBODY, FILTERS, SILENCES, WORDS_ASKED, type FilterName, type View } from '@/lib/network/view';
import { countViewStepwise } from '@/lib/network/view-counts';
import { askedBy } from '@/lib/network/view-filter';
import { viewCrowd } from '@/lib/network/viewed';
import { READINGS } from '@/lib/network/words';
import { atAStretch } from './at-a-stretch';
import { anyPeople, anyView, crowdOf, OBJECTIVES, TODAY } from './any-view';

const texts = ['Quay', 'quáy', 'Tide', 'Ébène', 'nowhere'];
const OFFERED: Readonly<Record<FilterName, readonly (string | number)[]>> = {
  ...WORDS_ASKED,
  world: texts,
  tag: texts,
  company: texts,
  objective: OBJECTIVES,
  silent: SILENCES,
};

test('each choice of each filter says how many it would leave, the other filters being as they are', () => {
  fc.assert(
    fc.property(anyPeople, anyView, (people, asked) => {
      const view: View = { ...asked, query: '' };
      const crowd = crowdOf(people);
      const counts = atAStretch(countViewStepwise(crowd, view, TODAY));
      const left = (part: Partial<View>) => viewCrowd(crowd, { ...view, ...part }, TODAY).people.length;
      for (const name of FILTERS) {
        expect([name, counts.get(name)?.any]).toEqual([name, left({ [name]: undefined })]);
        for (const word of OFFERED[name]) {
          const part = { [name]: word };
          const said = counts.get(name)?.of.get(askedBy(part, name) ?? '') ?? 0;
          expect([name, word, said]).toEqual([name, word, left(part)]);
        }
      }
    }),
  );
});

test('a reading finds as many people as are counted to read so, and who is left to rest by their choice too', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const crowd = crowdOf(people);
      const counted = countReadings(crowd, TODAY);
      for (const reading of READINGS) {
        const found = (part: Partial<View>) =>
          viewCrowd(crowd, { ...EVERYBODY, reading, ...part }, TODAY).people.length;
        expect([reading, found({ faded: true })]).toEqual([reading, counted[reading]]);
        const occasional = people.filter(
          (person) => person.choice === 'occasional' && foreseenReading(person, TODAY) === reading,
        );
        expect([reading, found({ choice: 'occasional' })]).toEqual([reading, occasional.length]);
      }
    }),
  );
});

test('what is searched for counts as a filter that stays', () => {
  const [ada, bo] =
    fc.sample(
      anyPeople.filter(({ length }) => length > 2),
      { numRuns: 1, seed: 3 },
    )[0] ?? [];
  if (!ada || !bo) throw new Error('Nobody was invented.');
  const crowd = crowdOf([
    { ...ada, name: 'Ada', tie: 'weak', choice: 'deepen' },
    { ...bo, name: 'Bo', tie: 'strong', choice: 'deepen' },
  ]);
  const view: View = { query: 'ada', faded: false, by: 'name', down: false };
  expect([...(atAStretch(countViewStepwise(crowd, view, TODAY)).get('tie')?.of ?? [])]).toEqual([
    ['weak', 1],
  ]);
});
