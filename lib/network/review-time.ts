import { addDays, weekOf } from './calendar';
import { dayOf, isDay, type Day } from './day';
import { z } from './zod';

/** When in the week the review is, by the clock of wherever its owner is. */
export interface ReviewTime {
  /** From 1, Monday, to 7, Sunday. */
  readonly weekday: number;
  /** From 0 to 23. */
  readonly hour: number;
}

export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * An hour on a calendar and a clock, `YYYY-MM-DDTHH`, in no time zone: it stays what it is where its owner travels or
 * clocks are set. Comparing texts compares hours.
 */
export type LocalHour = string;

export const localHourSchema = z.custom<LocalHour>(
  (value) => typeof value === 'string' && /^.{10}T([01]\d|2[0-3])$/.test(value) && isDay(value.slice(0, 10)),
  'not an hour',
);

/** The hour of a moment, on the clock of this device. */
export function hourOf(moment: Date): LocalHour {
  return at(dayOf(moment), moment.getHours());
}

/** When an hour begins on the clock of this device, in ms since 1970; one that the clock leaps over, when it has leapt. */
export function beginOf(hour: LocalHour): number {
  return new Date(`${hour}:00:00`).getTime();
}

/** The first such time after an hour. */
export function reviewAfter(time: ReviewTime, hour: LocalHour): LocalHour {
  const thisWeek = at(dayInWeek(time, hour.slice(0, 10)), time.hour);
  return thisWeek > hour ? thisWeek : at(addDays(thisWeek.slice(0, 10), 7), time.hour);
}

/** Whether an hour is one of these times. */
export function isAtTime(hour: LocalHour, time: ReviewTime): boolean {
  return hour === at(dayInWeek(time, hour.slice(0, 10)), time.hour);
}

/** @param day any of that week */
function dayInWeek({ weekday }: ReviewTime, day: Day): Day {
  return addDays(weekOf(day), weekday - 1);
}

function at(day: Day, hour: number): LocalHour {
  return `${day}T${String(hour).padStart(2, '0')}`;
}
