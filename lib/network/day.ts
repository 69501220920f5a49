import { z } from './zod';

/** A calendar day where the person is, `YYYY-MM-DD`; comparing texts compares days. */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** The first and the last day that are taken for one. */
export const FIRST_DAY: Day = '1900-01-01';
export const LAST_DAY: Day = '9999-12-31';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const match = form.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return value >= FIRST_DAY && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

export const daySchema = z.custom<Day>(isDay, 'not a day');

export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && isDay(`${value}-01`);
}

export const monthSchema = z.custom<Month>(isMonth, 'not a month');

/** The day of a moment on the clock of this device. */
export function dayOf(date: Date): Day {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The same day some months on (or back, below 0); the 31st of a shorter month is its last day. */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8)), lengthOfMonth(year, month)), 2)}`;
}

/** The month some months on (or back, below 0). */
export function shiftMonth(month: Month, by: number): Month {
  return monthOf(addMonths(`${month}-01`, by));
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return `${month}-${pad(lengthOfMonth(year, index), 2)}`;
}

/** Without the browser's calendar: readings of tens of thousands of people add months by the million. */
function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
