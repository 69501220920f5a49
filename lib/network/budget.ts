import type { Person } from './person';
import { CONTACTS_A_MONTH, USUAL_RHYTHM } from './rhythm';

/** How many people one can hold close, by layers (Dunbar): offered, not set. */
export const BUDGETS = [5, 15, 50] as const;

/** What the deepened relations come to. */
export interface Attention {
  readonly deepened: number;
  /** Contacts a month, with each one's rhythm. */
  readonly contacts: number;
}

export function countAttention(everybody: Iterable<Person>): Attention {
  let [deepened, contacts] = [0, 0];
  for (const { choice, rhythm = USUAL_RHYTHM } of everybody) {
    if (choice !== 'deepen') continue;
    deepened += 1;
    contacts += CONTACTS_A_MONTH[rhythm];
  }
  return { deepened, contacts };
}
