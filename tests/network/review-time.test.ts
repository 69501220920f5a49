import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, test } from 'vitest';

import { planReminder } from '@/lib/network/reminder';
import { writeReviewCalendar } from '@/lib/network/review-calendar';
import {
  beginOf,
  hourOf,
  HOURS,
  isAtTime,
  localHourSchema,
  reviewAfter,
  WEEKDAYS,
  type ReviewTime,
} from '@/lib/network/review-time';

const tuesdayAtNine: ReviewTime = { weekday: 2, hour: 9 };
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const anyTime = fc.record({ weekday: fc.constantFrom(...WEEKDAYS), hour: fc.constantFrom(...HOURS) });
const anyMoment = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const ZONES = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];

test.each([
  ['2026-03-09T12', '2026-03-10T09'],
  ['2026-03-10T08', '2026-03-10T09'],
  ['2026-03-10T09', '2026-03-17T09'],
  ['2024-02-28T23', '2024-03-05T09'],
  ['2026-12-29T10', '2027-01-05T09'],
])('after %s, Tuesday at nine is %s', (now, next) => {
  expect(reviewAfter(tuesdayAtNine, now)).toBe(next);
});

test('the next time is always within a week, on its day and hour, in every zone and over every change of clocks', () => {
  fc.assert(
    fc.property(anyTime, anyMoment, fc.constantFrom(...ZONES), (time, moment, where) => {
      process.env['TZ'] = where;
      const now = hourOf(moment);
      const next = reviewAfter(time, now);
      expect(localHourSchema.safeParse(next).success).toBe(true);
      expect(next > now && isAtTime(next, time)).toBe(true);
      expect(planReminder(next, time, now)).toEqual({ isDue: false, next });
      const begins = beginOf(next);
      expect(begins).toBeGreaterThan(moment.getTime());
      // A week, and whatever clocks are set by: in Apia once by a whole day.
      expect(begins - moment.getTime()).toBeLessThanOrEqual(8 * 86_400_000 + 3_600_000);
      expect(hourOf(new Date(begins)) >= next).toBe(true);
    }),
  );
});

describe('clocks that are set', () => {
  it('keep the hour of the review', () => {
    process.env['TZ'] = 'Europe/Paris';
    const before = reviewAfter({ weekday: 7, hour: 9 }, hourOf(new Date('2026-03-22T12:00:00Z')));
    expect(before).toBe('2026-03-29T09');
    expect(new Date(beginOf(before)).toISOString()).toBe('2026-03-29T07:00:00.000Z');
    expect(new Date(beginOf('2026-10-25T09')).toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });

  it('leap over an hour: it is said when they have leapt', () => {
    process.env['TZ'] = 'Europe/Paris';
    expect(new Date(beginOf('2026-03-29T02')).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('repeat an hour: it is said once', () => {
    process.env['TZ'] = 'Europe/Paris';
    const time = { weekday: 7, hour: 2 };
    const first = planReminder('2026-10-25T02', time, hourOf(new Date('2026-10-25T00:00:00Z')));
    expect(first).toEqual({ isDue: true, next: '2026-11-01T02' });
    expect(planReminder(first.next, time, hourOf(new Date('2026-10-25T01:00:00Z'))).isDue).toBe(false);
  });
});

describe('a reminder', () => {
  it('is due when its time has come, or came while the browser was closed', () => {
    expect(planReminder('2026-03-10T09', tuesdayAtNine, '2026-03-10T09').isDue).toBe(true);
    expect(planReminder('2026-03-10T09', tuesdayAtNine, '2026-05-01T17')).toEqual({
      isDue: true,
      next: '2026-05-05T09',
    });
  });

  it('is not due at first, nor because it was set to another time', () => {
    expect(planReminder(undefined, tuesdayAtNine, '2026-03-11T10').isDue).toBe(false);
    expect(planReminder('2026-03-09T09', tuesdayAtNine, '2026-03-11T10')).toEqual({
      isDue: false,
      next: '2026-03-17T09',
    });
  });

  it('comes once to who travels west over the hour', () => {
    process.env['TZ'] = 'Europe/Paris';
    const nine = new Date(beginOf('2026-03-10T09'));
    const { isDue, next } = planReminder('2026-03-10T09', tuesdayAtNine, hourOf(nine));
    process.env['TZ'] = 'America/New_York';
    const landed = planReminder(next, tuesdayAtNine, hourOf(new Date(beginOf('2026-03-10T05'))));
    expect([isDue, landed]).toEqual([true, { isDue: false, next: '2026-03-17T09' }]);
  });

  it('does not wait for what a wrong clock had planned', () => {
    expect(planReminder('2031-03-11T09', tuesdayAtNine, '2026-03-11T10').next).toBe('2026-03-17T09');
  });
});

test('the calendar says the same: once a week, at that hour wherever one is, and names nobody', () => {
  const first = reviewAfter(tuesdayAtNine, '2026-03-11T10');
  const text = writeReviewCalendar(
    'Liant; revue, à deux',
    tuesdayAtNine,
    first,
    new Date('2026-03-11T10:20:30Z'),
  );
  expect(text.split('\r\n').every((line) => line.length <= 75)).toBe(true);
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const event = new ICAL.Event(component);
  expect([event.summary, event.duration.toString()]).toEqual(['Liant; revue, à deux', 'PT30M']);
  expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  const iterator = event.iterator();
  const times = [1, 2, 3, 4].map(() => iterator.next().toString());
  expect(times).toEqual([
    '2026-03-17T09:00:00',
    '2026-03-24T09:00:00',
    '2026-03-31T09:00:00',
    '2026-04-07T09:00:00',
  ]);
  expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-11T10:20:30Z');
});

test.each(WEEKDAYS)('day %i is the same in the calendar as in the reminder', (weekday) => {
  const time = { weekday, hour: 18 };
  const first = reviewAfter(time, '2026-03-11T10');
  const text = writeReviewCalendar('Liant', time, first, new Date(0));
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const iterator = new ICAL.Event(component).iterator();
  expect([iterator.next().toString(), iterator.next().toString()]).toEqual(
    [first, reviewAfter(time, first)].map((hour) => `${hour}:00:00`),
  );
});
