import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { countAttention } from '@/lib/network/budget';
import { addDays, daysBetween, weekOf } from '@/lib/network/calendar';
import { addMonths } from '@/lib/network/day';
import type { Outlook } from '@/lib/network/outlook';
import type { Person } from '@/lib/network/person';
import { chooseReview, type ReviewTerms } from '@/lib/network/review';
import { REASONS } from '@/lib/network/review-reason';
import { noteShown, shownSchema, type Shown } from '@/lib/network/review-shown';
import { dueAfter, RHYTHMS } from '@/lib/network/rhythm';
import { CHOICES, READINGS } from '@/lib/network/words';

import { inventPerson } from './invented';

const today = '2026-03-10';
const aim = '00000000000000aa';
const terms: ReviewTerms = { today, most: 5, pursued: [aim], lacking: [aim], shown: {} };
const met = (day: string, first: Outlook['first'] = 'nourishing'): Outlook => ({
  contacts: [day],
  first,
  turns: [],
});
let count = 0;
const person = (said: Partial<Person>): Person =>
  inventPerson({ id: (count += 1).toString(16).padStart(16, '0'), name: `No. ${count}`, ...said });
const reasonsOf = (people: readonly Person[], over: Partial<ReviewTerms> = {}) =>
  chooseReview(people, { ...terms, ...over }).map((item) => [item.person.name, item.reason]);

const day = fc.integer({ min: -800, max: 60 }).map((days) => addDays(today, days));
const anybody = fc
  .record({
    choice: fc.constantFrom(...CHOICES, undefined),
    tie: fc.constantFrom('strong' as const, 'weak' as const, undefined),
    bridge: fc.constantFrom('other' as const, undefined),
    rhythm: fc.constantFrom(...RHYTHMS, undefined),
    moment: fc.option(day, { nil: undefined }),
    reviewed: fc.option(day, { nil: undefined }),
    again: fc.option(day, { nil: undefined }),
    objectives: fc.constantFrom([], [aim]),
    outlook: fc.option(
      fc.tuple(day, fc.constantFrom(...READINGS)).map(([on, first]) => met(on, first)),
      { nil: undefined },
    ),
  })
  .map((said) => person(said as Partial<Person>));

describe('a review', () => {
  test.each<[string, Partial<Person>, string | undefined]>([
    ['a moment that has come', { choice: 'occasional', moment: '2026-03-01' }, 'moment'],
    ['a moment still to come', { choice: 'occasional', moment: '2026-03-11' }, undefined],
    [
      'a moment that was used',
      { choice: 'occasional', moment: '2026-03-01', outlook: met('2026-03-02') },
      undefined,
    ],
    ['a moment in words', { choice: 'occasional', moment: 'in autumn' }, undefined],
    ['a rhythm that has passed', { choice: 'deepen', outlook: met('2026-02-09') }, 'rhythm'],
    ['a rhythm on its day', { choice: 'deepen', outlook: met('2026-02-10') }, undefined],
    ['deepened, never met', { choice: 'deepen' }, 'rhythm'],
    ['dormant, once strong', { tie: 'strong', outlook: met('2020-01-01', 'dormant') }, 'dormant'],
    ['dormant, of no known value', { tie: 'weak', outlook: met('2020-01-01', 'dormant') }, undefined],
    ['demanding, not chosen', { outlook: met('2026-03-01', 'demanding') }, 'demanding'],
    ['a bridge that an objective lacks', { bridge: 'other', tie: 'weak' }, 'bridge'],
    ['fading', { choice: 'fade', tie: 'strong', outlook: met('2020-01-01', 'dormant') }, undefined],
    ['said something of lately', { choice: 'deepen', reviewed: '2026-02-11' }, undefined],
    ['said something of a month ago', { choice: 'deepen', reviewed: '2026-02-10' }, 'rhythm'],
    ['put off until today', { choice: 'deepen', reviewed: '2026-03-03', again: today }, 'rhythm'],
    ['put off until tomorrow', { choice: 'deepen', reviewed: '2026-01-01', again: '2026-03-11' }, undefined],
  ])('%s', (_, said, reason) => {
    expect(chooseReview([person(said)], terms)[0]?.reason).toBe(reason);
  });

  it('puts first whose rhythm has passed the most often, and counts who was done this week', () => {
    const weekly = person({ name: 'weekly', choice: 'deepen', rhythm: 'weekly', outlook: met('2026-02-10') });
    const yearly = person({ name: 'yearly', choice: 'deepen', rhythm: 'yearly', outlook: met('2025-03-01') });
    const never = person({ name: 'never', choice: 'deepen' });
    const done = person({ name: 'done', choice: 'deepen', reviewed: '2026-03-09' });
    expect(reasonsOf([never, yearly, weekly])).toEqual([
      ['weekly', 'rhythm'],
      ['yearly', 'rhythm'],
      ['never', 'rhythm'],
    ]);
    expect(reasonsOf([never, yearly, weekly, done], { most: 2 })).toEqual([['weekly', 'rhythm']]);
    expect(reasonsOf([never, yearly, weekly], { most: 0 })).toEqual([]);
  });

  it('shows nobody twice, nobody who fades, never more than asked for, and the same whatever the order', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 30 }), fc.nat(6), (people, most) => {
        const items = chooseReview(people, { ...terms, most });
        const ids = items.map((item) => item.person.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(items.length).toBeLessThanOrEqual(most);
        const places = items.map(({ reason }) => REASONS.indexOf(reason));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const isTooSoon = ({ again, reviewed }: Person) =>
          again === undefined &&
          reviewed !== undefined &&
          reviewed <= today &&
          addMonths(reviewed, 1) > today;
        expect(items.filter((item) => item.person.choice === 'fade' || isTooSoon(item.person))).toEqual([]);
        expect(chooseReview(people.toReversed(), { ...terms, most }).map((item) => item.person.id)).toEqual(
          ids,
        );
      }),
    );
  });
});

describe('days', () => {
  it.each([
    ['2024-02-29', 'yearly', '2025-02-28'],
    ['2026-01-31', 'monthly', '2026-02-28'],
    ['2026-03-28', 'weekly', '2026-04-04'],
    ['2026-10-24', 'fortnightly', '2026-11-07'],
    ['2025-11-30', 'quarterly', '2026-02-28'],
  ] as const)('from %s, %s is due on %s', (last, rhythm, due) => {
    expect(dueAfter(last, rhythm)).toBe(due);
  });

  it('are counted on the calendar, over clocks that are set and leap days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect([weekOf('2026-03-29'), weekOf('2026-03-30')]).toEqual(['2026-03-23', '2026-03-30']);
  });
});

it('a rhythm comes to contacts a month', () => {
  const people = [
    person({ choice: 'deepen' }),
    person({ choice: 'deepen', rhythm: 'quarterly' }),
    person({}),
  ];
  expect(countAttention(people)).toEqual({ deepened: 2, contacts: 1 + 1 / 3 });
});

describe('whoever was shown', () => {
  const friend = person({ name: 'friend', choice: 'deepen' });
  const old = person({ name: 'old', tie: 'strong', outlook: met('2020-01-01', 'dormant') });
  const older = person({ name: 'older', tie: 'strong', outlook: met('2019-01-01', 'dormant') });
  const showOn = (shown: Shown, on: string, ...people: readonly Person[]) => {
    const items = chooseReview(people, { ...terms, today: on, shown });
    return { names: items.map((item) => item.person.name), shown: noteShown(shown, items, on) ?? shown };
  };

  it('stays for the week, and then does not come for a month, answered or not', () => {
    const first = showOn({}, '2026-03-10', friend);
    expect(first.names).toEqual(['friend']);
    expect(showOn(first.shown, '2026-03-15', friend).names).toEqual(['friend']);
    expect(showOn(first.shown, '2026-03-16', friend).names).toEqual([]);
    expect(showOn(first.shown, '2026-04-09', friend).names).toEqual([]);
    expect(showOn(first.shown, '2026-04-10', friend).names).toEqual(['friend']);
  });

  it('comes again after Later, and then once', () => {
    const first = showOn({}, '2026-03-10', friend);
    const later = person({ ...friend, reviewed: '2026-03-10', again: '2026-03-17' });
    expect(showOn(first.shown, '2026-03-16', later).names).toEqual([]);
    const second = showOn(first.shown, '2026-03-18', later);
    expect(second.names).toEqual(['friend']);
    expect(showOn(second.shown, '2026-03-20', later).names).toEqual(['friend']);
    expect(showOn(second.shown, '2026-03-25', later).names).toEqual([]);
  });

  it('leaves when something is said of them, and keeps their place for the week', () => {
    const { shown } = showOn({}, '2026-03-09', friend);
    const answered = person({ ...friend, reviewed: '2026-03-09' });
    const others = [1, 2].map((each) => person({ name: `other ${each}`, choice: 'deepen' }));
    expect(reasonsOf([answered, ...others], { shown, most: 2 })).toEqual([['other 1', 'rhythm']]);
    const faded = person({ ...friend, choice: 'fade' });
    expect(reasonsOf([faded, ...others], { shown, most: 2 })).toEqual([['other 1', 'rhythm']]);
  });

  it('is the one dormant tie of the week, also when it was answered', () => {
    const { names, shown } = showOn({}, '2026-03-09', old, older);
    expect(names).toEqual(['old']);
    expect(showOn(shown, '2026-03-10', old, older).names).toEqual(['old']);
    expect(showOn(shown, '2026-03-10', person({ ...old, reviewed: '2026-03-09' }), older).names).toEqual([]);
    expect(showOn(shown, '2026-03-16', old, older).names).toEqual(['older']);
  });

  it('is known by the record that was joined into theirs', () => {
    const { shown } = showOn({}, '2026-03-02', friend);
    const whole = person({ choice: 'deepen', joined: [{ id: friend.id, name: 'friend' }] });
    expect(reasonsOf([whole], { shown })).toEqual([]);
  });

  it('is noted once a week, and let go of after a month', () => {
    const { shown } = showOn({}, '2026-03-10', friend);
    expect(noteShown(shown, [{ person: friend, reason: 'rhythm' }], '2026-03-12')).toBeUndefined();
    expect(noteShown(shown, [{ person: friend, reason: 'rhythm' }], '2026-03-08')).toBeUndefined();
    const next = noteShown(shown, [{ person: old, reason: 'dormant' }], '2026-04-10');
    expect(next).toEqual({ [old.id]: { day: '2026-04-10', reason: 'dormant' } });
    expect(shownSchema.parse(next)).toEqual(next);
  });

  it('never comes twice in a month, whatever the weeks bring', () => {
    fc.assert(
      fc.property(
        fc.array(anybody, { maxLength: 20 }),
        fc.array(fc.nat(9), { maxLength: 12 }),
        (people, steps) => {
          let shown: Shown = {};
          let now = today;
          const weeks = new Map<string, string[]>();
          for (const step of steps) {
            now = addDays(now, step);
            const items = chooseReview(people, { ...terms, today: now, shown });
            shown = noteShown(shown, items, now) ?? shown;
            for (const { person: one } of items.filter((item) => item.person.again === undefined)) {
              weeks.set(one.id, [...new Set([...(weeks.get(one.id) ?? []), shown[one.id]?.day ?? ''])]);
            }
            expect(items.length).toBeLessThanOrEqual(terms.most);
          }
          for (const days of weeks.values()) {
            days.slice(1).forEach((next, at) => expect(addMonths(days[at] ?? '', 1) <= next).toBe(true));
          }
        },
      ),
    );
  });
});
