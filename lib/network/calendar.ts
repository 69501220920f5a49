import type { Day } from './day';

/** Milliseconds. */
const DAY = 86_400_000;

/**
 * The day some days on (or back, below 0). Days are counted on the calendar: no clock is set within one. Apart from
 * `day.ts`, which panel and popup load.
 */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
