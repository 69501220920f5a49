/** Why somebody is in a review; in the order in which places are given. */
export const REASONS = ['moment', 'rhythm', 'dormant', 'demanding', 'bridge'] as const;
export type ReviewReason = (typeof REASONS)[number];

/** For these reasons one person a week is shown. */
export function isSingle(reason: ReviewReason): boolean {
  return reason !== 'moment' && reason !== 'rhythm';
}
