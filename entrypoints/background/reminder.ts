import { clearAlarm, setAlarm, watchAlarm } from '@/lib/browser/alarms';
import { forgetReminder, readNextReview, tellReviewDue, writeNextReview } from '@/lib/browser/reminder';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { planReminder } from '@/lib/network/reminder';
import { beginOf, hourOf } from '@/lib/network/review-time';
import { oneAtATime } from './one-at-a-time';

const ALARM = 'review';

/**
 * Says when it is time for the review, where that is wanted. Which time is next is stored, so that one that passed while
 * the browser was closed is said when it starts, and once.
 * @returns asks for a look
 */
export function keepReminder(): () => void {
  const look = oneAtATime(async () => {
    const { reminder, reviewDay: weekday, reviewHour: hour } = await readSettings();
    if (!reminder) {
      await Promise.all([forgetReminder(), clearAlarm(ALARM)]);
      return;
    }
    const { isDue, next } = planReminder(await readNextReview(), { weekday, hour }, hourOf(new Date()));
    // Should the background be stopped in between, it is said once more rather than never.
    if (isDue) await tellReviewDue();
    await writeNextReview(next);
    await setAlarm(ALARM, beginOf(next));
  });
  watchAlarm(ALARM, look);
  watchSettings(look);
  return look;
}
