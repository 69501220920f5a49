import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addMonths, dayOf, isDay, lastDayOf, monthOf, monthSchema, shiftMonth } from '@/lib/network/day';

describe('days', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-32',
    '1899-12-31',
    '',
    20260101,
    undefined,
  ])('%s is none', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('are those of this device’s clock, at any time of day', () => {
    expect(dayOf(new Date(2026, 2, 10, 0, 0, 0))).toBe('2026-03-10');
    expect(dayOf(new Date(2026, 2, 10, 23, 59, 59))).toBe('2026-03-10');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s and %d months is %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });

  it('end months as the browser’s own calendar does', () => {
    for (let at = 1900 * 12; at < 2110 * 12; at += 1) {
      const end = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).toISOString().slice(0, 10);
      expect(lastDayOf(monthOf(end))).toBe(end);
    }
  });

  it('stay days, whatever is added, and months months', () => {
    const some = fc.date({ min: new Date(1970, 0, 2), max: new Date(2090, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(some, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const day = dayOf(date);
        const later = addMonths(day, months);
        expect([isDay(day), isDay(later), isDay(lastDayOf(monthOf(day)))]).toEqual([true, true, true]);
        expect(monthOf(later)).toBe(shiftMonth(monthOf(day), months));
        expect(monthSchema.safeParse(monthOf(day)).success).toBe(true);
      }),
    );
    expect(monthSchema.safeParse('2026-13').success).toBe(false);
  });
});
