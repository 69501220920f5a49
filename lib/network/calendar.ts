import { addMonths, type Day } from './day';

/** Milliseconds. */
const DAY = 86_400_000;

/**
 * The day some days on (or back, below 0). Days are counted on the calendar: no clock is set within one. Apart from
 * `day.ts`, which panel and popup load.
 */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}

/** How many whole months lie between two days, the earlier first; 0 where they come in the other order. */
export function monthsBetween(from: Day, to: Day): number {
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const whole = count(to) - count(from);
  return Math.max(0, addMonths(from, whole) > to ? whole - 1 : whole);
}

/** How many days lie from one day to another; below 0 where they come in the other order. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The Monday of a day's week. */
export function weekOf(day: Day): Day {
  return addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
}
