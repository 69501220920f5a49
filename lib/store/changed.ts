import type { PersonId } from '@/lib/network/person';

import type { Desk } from './change';
/**
 * By the first digit of an id, the revision at which a record of such an id last changed, this change included: what a
 * mirror has to look at again. It lies in the head, which every change writes anyway, so it costs no change anything
 * and is true whenever the change is.
 */
export function markChanged({ head, touched, ledgers }: Desk): number[] {
  const next = [...head.changed];
  for (const id of [...touched, ...ledgers.keysWritten()]) next[firstDigitOf(id)] = head.revision + 1;
  return next;
}

export function firstDigitOf(id: PersonId): number {
  return Number.parseInt(id.charAt(0), 16);
}
