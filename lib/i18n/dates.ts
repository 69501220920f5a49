import { locale } from './locale';

/** @param month `YYYY-MM`, or a day of it; "March 2025" */
export function sayMonth(month: string): string {
  return say(month, { month: 'long', year: 'numeric' });
}

/** @param day `YYYY-MM-DD`; "March 5, 2025" */
export function sayDay(day: string): string {
  return say(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day where there is little room: "Mar 5", with its year when that is not the present one. */
export function sayShortDay(day: string, today: string): string {
  const ofThisYear = day.slice(0, 4) === today.slice(0, 4);
  return say(day, { day: 'numeric', month: 'short', ...(!ofThisYear && { year: 'numeric' }) });
}

/** @param months since then, whole; "14 months ago", "2 years ago" from two years on, "this month" */
export function sayAgo(months: number): string {
  const [count, unit] =
    months < 24 ? ([months, 'month'] as const) : ([Math.floor(months / 12), 'year'] as const);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-count, unit);
}

/** @param weekday from 1, Monday, to 7; "Tuesday" */
export function sayWeekday(weekday: number): string {
  // A week that began on a Monday.
  return say(`2024-01-0${weekday}`, { weekday: 'long' });
}

/** @param hour from 0 to 23; "9 AM", "09 h" */
export function sayHour(hour: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', timeZone: 'UTC' }).format(hour * 3_600_000);
}

/** A calendar day has no time zone: it is read and said in one and the same, so that it never slips by a day. */
function say(day: string, form: Intl.DateTimeFormatOptions): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(locale(), { ...form, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}
