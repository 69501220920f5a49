import { addDays, weekOf } from './calendar';
import type { Day } from './day';

/**
 * A weekly half-hour as an iCalendar file (RFC 5545), on Mondays at nine wherever its owner is: a floating time, so no
 * time zone and no change of clocks moves it. It names nobody.
 * @param today the first is on the Monday after
 */
export function writeReviewCalendar(title: string, today: Day): string {
  const start = addDays(weekOf(today), 7).replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liant//Review//EN',
    'BEGIN:VEVENT',
    'UID:review@liant',
    `DTSTAMP:${today.replaceAll('-', '')}T000000Z`,
    `DTSTART:${start}T090000`,
    'DURATION:PT30M',
    'RRULE:FREQ=WEEKLY;BYDAY=MO',
    `SUMMARY:${title.replaceAll(/([\\;,])/g, '\\$1')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
