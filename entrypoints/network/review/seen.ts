import { tellReviewSeen, watchReviewDue } from '@/lib/browser/reminder';

/**
 * Takes the reminder of the review for seen as soon as the room is: when it is entered, when its tab comes to the front
 * again, and at once where it is looked at as the time comes.
 * @returns stops it
 */
export function watchReviewSeen(): () => void {
  const look = () => {
    if (!document.hidden) void tellReviewSeen();
  };
  const stop = watchReviewDue(look);
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    stop();
    document.removeEventListener('visibilitychange', look);
  };
}
