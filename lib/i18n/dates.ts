import { inLocale, locale } from './locale';

const month = formOf({ month: 'long', year: 'numeric' });
const day = formOf({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = formOf({ day: 'numeric', month: 'short' });
const shortDayOfYear = formOf({ day: 'numeric', month: 'short', year: 'numeric' });
const weekday = formOf({ weekday: 'long' });
const hour = formOf({ hour: 'numeric' });
const ago = inLocale((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));

/** @param of `YYYY-MM`, or a day of it; "March 2025" */
export function sayMonth(of: string): string {
  return month().format(timeOf(of));
}

/** @param of `YYYY-MM-DD`; "March 5, 2025" */
export function sayDay(of: string): string {
  return inOrdinal(day().format(timeOf(of)));
}

/** A day where there is little room: "Mar 5", with its year when that is not the present one. */
export function sayShortDay(of: string, today: string): string {
  const isOfThisYear = of.slice(0, 4) === today.slice(0, 4);
  return inOrdinal((isOfThisYear ? shortDay() : shortDayOfYear()).format(timeOf(of)));
}

/** @param months since then, whole; "14 months ago", "2 years ago" from two years on, "this month" */
export function sayAgo(months: number): string {
  const [count, unit] =
    months < 24 ? ([months, 'month'] as const) : ([Math.floor(months / 12), 'year'] as const);
  return ago().format(-count, unit);
}

/** @param which from 1, Monday, to 7; "Tuesday" */
export function sayWeekday(which: number): string {
  // A week that began on a Monday.
  return weekday().format(timeOf(`2024-01-0${which}`));
}

/** @param which from 0 to 23; "9 AM", "09 h" */
export function sayHour(which: number): string {
  return hour().format(which * 3_600_000);
}

/** French says the first of a month in words of its own, which `Intl` does not. */
function inOrdinal(said: string): string {
  return locale() === 'fr' ? said.replace(/^1(?=\s)/u, '1er') : said;
}

/** A calendar day has no time zone: it is read and said in one and the same, so that it never slips by a day. */
function formOf(form: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return inLocale((language) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }));
}

function timeOf(of: string): number {
  const [year = 0, monthOfYear = 1, date = 1] = of.split('-').map(Number);
  return Date.UTC(year, monthOfYear - 1, date);
}
