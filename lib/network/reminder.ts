import { addDays } from './calendar';
import { isAtTime, reviewAfter, type LocalHour, type ReviewTime } from './review-time';

/**
 * Whether to remind of the review now, and when next. Whoever travels west meets the same hour of the same day twice, and
 * is reminded once; a time a week further away than it can be, after a clock that was wrong, is not waited for.
 * @param planned what was next until now
 */
export function planReminder(
  planned: LocalHour | undefined,
  time: ReviewTime,
  now: LocalHour,
): { readonly isDue: boolean; readonly next: LocalHour } {
  const next = reviewAfter(time, now);
  if (planned === undefined || !isAtTime(planned, time)) return { isDue: false, next };
  if (planned <= now) return { isDue: true, next };
  return { isDue: false, next: planned <= weekAfter(next) ? planned : next };
}

function weekAfter(hour: LocalHour): LocalHour {
  return addDays(hour.slice(0, 10), 7) + hour.slice(10);
}
