import type { PersonId } from '@/lib/network/person';

import type { Desk } from './change';
import { FIRST_DIGITS, type Head } from './stored';
/**
 * By the first digit of an id, the revision at which a record of such an id last changed, this change included: what a
 * mirror has to look at again. It lies in the head, which every change writes anyway, so it costs no change anything
 * and is true whenever the change is.
 */
export function markChanged({ head, touched, ledgers }: Desk): number[] {
  const next = [...changedIn(head)];
  for (const id of [...touched, ...ledgers.keysWritten()]) next[firstDigitOf(id)] = head.revision + 1;
  return next;
}

/** The same as it stands. Where nothing was counted yet, all may have changed. */
export function changedIn({ changed, revision }: Head): readonly number[] {
  return changed ?? Array<number>(FIRST_DIGITS).fill(revision);
}

export function firstDigitOf(id: PersonId): number {
  return Number.parseInt(id.charAt(0), 16);
}
