import { daysBetween } from './calendar';
import type { Day } from './day';

/** How old a backup may be, in days, before one is reminded of the next. */
const OLDEST = 30;

/** Whether there is no backup of late. @param made the day of the last; nothing where none is known */
export function isBackupDue(made: Day | undefined, today: Day): boolean {
  return made === undefined || daysBetween(made, today) > OLDEST;
}
