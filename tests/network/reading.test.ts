import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { dayAfter, monthsBetween } from '@/lib/network/calendar';
import { addMonths, type Day } from '@/lib/network/day';
import { NO_PULSE, type Pulse } from '@/lib/network/pulse';
import { foresee, readRelation, type ReadPerson } from '@/lib/network/reading';
import { ENERGIES, READINGS, RECIPROCITIES, TIES } from '@/lib/network/words';

const today = '2026-03-10';
const ago = (months: number): Day => addMonths(today, -months);
const pulse = (days: Partial<Pulse>): Pulse => ({ ...NO_PULSE, ...days });
const times = (count: number, day: Day) => Array.from({ length: count }, () => day);

describe('ten people read rightly', () => {
  test.each<[string, ReadPerson, Partial<Pulse>, object]>([
    [
      'a spouse tagged just now, with nothing logged: a question, not a silence',
      { tie: 'strong' },
      {},
      { word: 'unread', question: 'reciprocity' },
    ],
    [
      'a colleague connected in 2015 without a message: not known, which is not long ago',
      { tie: undefined },
      {},
      { word: 'unread', reason: 'unknown' },
    ],
    [
      'somebody who wrote much and got little: a question',
      { tie: 'weak' },
      { met: [ago(1)] },
      { word: 'unread', question: 'reciprocity' },
    ],
    ['somebody chased, who never answers: they demand nothing', { tie: 'weak' }, {}, { word: 'unread' }],
    [
      '"I give more" with one entry: what is declared stands',
      { tie: 'weak', reciprocity: 'giving' },
      { given: [ago(2)] },
      { word: 'demanding', reason: 'giving' },
    ],
    [
      '"I give more", silent for six years',
      { tie: 'strong', reciprocity: 'giving' },
      { given: [ago(72)] },
      { word: 'dormant', counted: { last: ago(72), months: 72, given: 0 } },
    ],
    [
      'gave ten, got one, drains',
      { tie: 'strong', energy: 'drains' },
      { given: times(10, ago(1)), received: [ago(3)] },
      { word: 'demanding', reason: 'drains', counted: { given: 10, received: 1, last: ago(1) } },
    ],
    [
      'every week, balanced, drains',
      { tie: 'strong', reciprocity: 'mutual', energy: 'drains' },
      { met: times(50, ago(0)) },
      { word: 'demanding', reason: 'drains' },
    ],
    [
      'strong, letters last week, an empty ledger: fresh, so not stagnant',
      { tie: 'strong' },
      { met: [ago(0)] },
      { word: 'unread', question: 'reciprocity' },
    ],
    [
      'a strong tie of whom nothing was heard for 14 months',
      { tie: 'strong', reciprocity: 'mutual' },
      { met: [ago(14)] },
      { word: 'stagnant', counted: { last: ago(14), months: 14 } },
    ],
  ])('%s', (_, person, days, expected) => {
    expect(readRelation(person, pulse(days), today)).toMatchObject(expected);
  });
});

describe('the table', () => {
  it('lets what the user set stand, with what was computed beside it', () => {
    const set = { tie: 'strong', reading: 'nourishing' } as const;
    expect(readRelation(set, pulse({ met: [ago(40)] }), today)).toMatchObject({
      word: 'nourishing',
      computed: 'dormant',
    });
  });

  it('gives weak ties two years, strong ones one, and everybody three before they are dormant', () => {
    const on = (tie: 'strong' | 'weak', months: number, later = 0) => {
      const day = later ? dayAfter(today) : today;
      return readRelation({ tie, reciprocity: 'mutual' }, pulse({ met: [ago(months)] }), day).word;
    };
    expect([on('strong', 12), on('strong', 12, 1)]).toEqual(['nourishing', 'stagnant']);
    expect([on('weak', 24), on('weak', 24, 1)]).toEqual(['nourishing', 'stagnant']);
    expect([on('weak', 36), on('weak', 36, 1)]).toEqual(['stagnant', 'dormant']);
  });

  it('asks how close somebody is who was not heard of for long and bears no tag', () => {
    expect(readRelation({}, pulse({ met: [ago(30)] }), today)).toMatchObject({
      word: 'unread',
      question: 'tie',
    });
  });

  it('reads the ledger where nothing is declared: at least three given, and two more than received', () => {
    const given = (many: number, received: number) =>
      readRelation(
        { tie: 'weak' },
        pulse({ given: times(many, ago(3)), received: times(received, ago(20)) }),
        today,
      );
    expect(given(2, 0).word).toBe('unread');
    expect(given(3, 0)).toMatchObject({ word: 'demanding', reason: 'giving' });
    expect(given(3, 2).word).toBe('unread');
    expect(given(4, 2).word).toBe('demanding');
  });

  it('says of who asks much and nourishes that they do both', () => {
    const much = pulse({ given: times(5, ago(2)), received: [ago(4)] });
    expect(readRelation({ tie: 'weak' }, much, today)).toMatchObject({
      word: 'nourishing',
      reason: 'givesAndNourishes',
    });
  });

  it('takes no exchange of the future for one that was', () => {
    expect(readRelation({ tie: 'weak' }, pulse({ received: ['2026-03-11'] }), today)).toMatchObject({
      word: 'unread',
      counted: { received: 0 },
    });
  });

  it('reads on the 29th of February as on any day', () => {
    const met = pulse({ met: ['2024-02-29'] });
    const read = (day: Day) => readRelation({ tie: 'strong', reciprocity: 'mutual' }, met, day).word;
    expect([read('2025-02-28'), read('2025-03-01')]).toEqual(['nourishing', 'stagnant']);
  });
});

const day = fc.integer({ min: -800, max: 60 }).map((days) => {
  const date = new Date(Date.UTC(2026, 2, 10 + days));
  return date.toISOString().slice(0, 10);
});
const days = fc.array(day, { maxLength: 6 }).map((list) => [...list].sort((a, b) => (a < b ? 1 : -1)));
const anyPulse = fc.record({ given: days, received: days, met: days });
const person: fc.Arbitrary<ReadPerson> = fc.record({
  tie: fc.constantFrom(undefined, ...TIES),
  reciprocity: fc.constantFrom(undefined, ...RECIPROCITIES),
  energy: fc.constantFrom(undefined, ...ENERGIES),
});

describe('whatever was recorded', () => {
  it('reads as something, the same each time', () => {
    fc.assert(
      fc.property(person, anyPulse, day, (who, what, when) => {
        const reading = readRelation(who, what, when);
        expect(READINGS).toContain(reading.word);
        expect(readRelation(who, what, when)).toEqual(reading);
      }),
    );
  });

  it('is never demanding for one thing more that was received, while it is fresh', () => {
    fc.assert(
      fc.property(person, anyPulse, (who, what) => {
        const before = readRelation(who, what, today);
        const isFresh = before.counted.last !== undefined && before.counted.last >= ago(12);
        fc.pre(isFresh && before.word !== 'demanding');
        const more = { ...what, received: [today, ...what.received].sort((a, b) => (a < b ? 1 : -1)) };
        expect(readRelation(who, more, today).word).not.toBe('demanding');
      }),
    );
  });

  it('is foreseen for every day', () => {
    fc.assert(
      fc.property(person, anyPulse, day, fc.integer({ min: 0, max: 40 }), (who, what, from, months) => {
        const when = addMonths(from, months);
        const { first, turns } = foresee(who, what);
        const word = turns.filter(([turn]) => turn <= when).at(-1)?.[1] ?? first;
        expect(word).toBe(readRelation(who, what, when).word);
      }),
      { numRuns: 500 },
    );
  });
});

test('months between two days are whole ones', () => {
  expect(monthsBetween('2025-01-31', '2025-02-28')).toBe(1);
  expect(monthsBetween('2025-01-15', '2026-03-14')).toBe(13);
  expect(monthsBetween('2026-03-10', '2025-03-10')).toBe(0);
});
