import { fold } from '@/lib/network/search';
import { isDay, type Day, type Month } from '@/lib/network/day';

/** LinkedIn opened in 2003; what is dated before is a spreadsheet's nought or a slip. */
const FIRST_DAY: Day = '2003-01-01';

/** How a file writes dates, and until when they can be true. */
export interface Dating {
  /** Whether `3/4/2020` is the third of April. Where a number above 12 says which it is, that stands. */
  readonly isDayFirst: boolean;
  /** The last day that can have been: tomorrow, for the sake of other clocks. */
  readonly lastDay: Day;
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january janv janvier januar jaenner jänner',
    'feb february fev fevr fevrier februar',
    'mar march mars maerz marz mrz',
    'apr april avr avril',
    'may mai',
    'jun june juin juni',
    'jul july juil juillet juli',
    'aug august aout',
    'sep sept september septembre',
    'oct october octobre okt oktober',
    'nov november novembre',
    'dec december decembre dez dezember',
  ].flatMap((names, index) => names.split(' ').map((name) => [fold(name), index + 1])),
);

const named = /^(\d{1,2})\.?[\s-]+(\p{L}+)\.?[\s,-]+(\d{4}|\d{2})\b/u;
const namedMonthFirst = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})\b/u;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;

/**
 * A day in one of the ways that exports and spreadsheets write it, English, French or German: `08 Feb 2026`,
 * `4-Apr-21`, `12 mars 2023`, `1/29/26, 2:37 PM`, `2018/07/20 18:16:42 UTC`. `undefined` where it is none, or none
 * that can have been.
 */
export function readDay(text: string | undefined, dating: Dating): Day | undefined {
  const written = (text ?? '').slice(0, 60).trim();
  const parts = readNamed(written) ?? readNumbers(written, dating);
  if (!parts) return undefined;
  const day = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  return isDay(day) && day >= FIRST_DAY && day <= dating.lastDay ? day : undefined;
}

/**
 * Whether a file writes the day before the month, by the first of its dates that can only be one of the two.
 * @param dates some of them
 * @param fallback where none tells
 */
export function writesDayFirst(dates: readonly (string | undefined)[], fallback: boolean): boolean {
  for (const date of dates) {
    const [, a, b] = numbers.exec((date ?? '').trim()) ?? [];
    if (Number(a) > 12) return true;
    if (Number(b) > 12) return false;
  }
  return fallback;
}

type Parts = readonly [year: number, month: number, day: number];

function readNamed(text: string): Parts | undefined {
  const [, day, name, year] = named.exec(text) ?? [];
  if (name !== undefined) return withMonth(name, Number(day), fullYear(year ?? ''));
  const [, first, second, third] = namedMonthFirst.exec(text) ?? [];
  return first === undefined ? undefined : withMonth(first, Number(second), Number(third));
}

function withMonth(name: string, day: number, year: number): Parts | undefined {
  const month = MONTHS[fold(name)];
  return month === undefined ? undefined : [year, month, day];
}

function readNumbers(text: string, { isDayFirst }: Dating): Parts | undefined {
  const iso = yearFirst.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const match = numbers.exec(text);
  if (!match) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
  // Points part days from months in German only, where the day comes first.
  const dayFirst = b > 12 ? false : a > 12 || isDayFirst || text.includes('.');
  return dayFirst ? [year, b, a] : [year, a, b];
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2_000 : 1_900);
}

const DAY = 24 * 60 * 60 * 1_000;

/** `2026-03-28 10:00:00 UTC`: what stands where, and the codes of the signs between. */
const [ZERO, DASH, COLON] = [48, 45, 58];

/**
 * Reads when messages were written, in milliseconds since 1970, of Greenwich: `2026-03-28 10:00:00 UTC`, where seconds
 * and zone may lack; or what a spreadsheet made of it. Half a million are read at a time, so days are looked at once
 * and digits by themselves.
 */
export function createMomentReader(dating: Dating): (text: string) => number | undefined {
  const days = new Map<string, number | undefined>();
  const midnight = (date: string) => {
    const day = readDay(date, dating);
    return day === undefined ? undefined : Date.parse(day);
  };
  return (text) => {
    if (text.charCodeAt(4) !== DASH || text.charCodeAt(13) !== COLON) {
      const start = midnight(text);
      return start === undefined ? undefined : start + readClock(text);
    }
    const date = text.slice(0, 10);
    const start = days.has(date) ? days.get(date) : midnight(date);
    days.set(date, start);
    const seconds = text.charCodeAt(16) === COLON ? twoDigits(text, 17) : 0;
    const clock = ((twoDigits(text, 11) * 60 + twoDigits(text, 14)) * 60 + seconds) * 1_000;
    return start === undefined || Number.isNaN(clock) ? undefined : start + clock;
  };
}

/** @returns `NaN` where no digits stand there */
function twoDigits(text: string, at: number): number {
  const [tens, units] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

function readClock(text: string): number {
  const [, hour = '0', minute = '0', second = '0', half] =
    /\b(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]m)?/i.exec(text) ?? [];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
}

/** The day of a moment, in Greenwich. */
export function dayAt(moment: number): Day {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The month of a moment, in Greenwich: asked for each turn there is. */
export function monthAt(moment: number): Month {
  const date = new Date(moment);
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return dayAt(Date.parse(day) + DAY);
}
