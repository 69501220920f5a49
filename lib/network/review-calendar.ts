import type { LocalHour, ReviewTime } from './review-time';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A weekly half-hour as an iCalendar file (RFC 5545): a floating time, wherever its owner is, so that no time zone and
 * no change of clocks moves it. It names nobody.
 * @param first a time of this review
 * @param stamp when the file is made
 */
export function writeReviewCalendar(
  title: string,
  { weekday }: ReviewTime,
  first: LocalHour,
  stamp: Date,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liant//Review//EN',
    'BEGIN:VEVENT',
    'UID:review@liant',
    `DTSTAMP:${plain(stamp.toISOString().slice(0, 19))}Z`,
    `DTSTART:${plain(first)}0000`,
    'DURATION:PT30M',
    `RRULE:FREQ=WEEKLY;BYDAY=${DAYS[weekday - 1]}`,
    `SUMMARY:${title.replaceAll(/([\\;,])/g, '\\$1')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function plain(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}
