import { addDays } from './calendar';
import { addMonths, type Day } from './day';

/** How often one wants to be in touch with somebody one deepens. */
export const RHYTHMS = ['weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Where nothing else was said. */
export const USUAL_RHYTHM: Rhythm = 'monthly';

const monthsOf = { monthly: 1, quarterly: 3, yearly: 12 } as const;
const daysOf = { weekly: 7, fortnightly: 14 } as const;

/** How many contacts a month each comes to: a year has twelve months, and 52 weeks. */
export const CONTACTS_A_MONTH: Readonly<Record<Rhythm, number>> = {
  weekly: 52 / 12,
  fortnightly: 26 / 12,
  monthly: 1,
  quarterly: 1 / 3,
  yearly: 1 / 12,
};

/** The day on which the next contact is due, counted from the last. */
export function dueAfter(last: Day, rhythm: Rhythm): Day {
  return rhythm === 'weekly' || rhythm === 'fortnightly'
    ? addDays(last, daysOf[rhythm])
    : addMonths(last, monthsOf[rhythm]);
}
