import type { Stamp } from '@/lib/network/clock';

import { GONE } from '@/lib/network/register';

import { latestOf } from './marks';
import type { PersonMarks } from './mirrored';

/**
 * Who goes into the mirror where not all do: those with a tie that is cared for, latest change first, so that dormant
 * ones are left out before others; then those whom the user lets fade; then those not yet tagged. A function of what is
 * mirrored of them alone, without today's date, so that all devices choose alike. That somebody who ever had a tie was
 * taken back must be told like a tie; that somebody else was, like one who is not yet tagged, or an undone import of
 * thousands would take the place of all who are.
 */
export function inOrderOfRank(people: readonly PersonMarks[]): PersonMarks[] {
  return people
    .map((person) => ({ person, shelf: shelfOf(person), latest: latestChangeOf(person) }))
    .sort((a, b) => a.shelf - b.shelf || order(b.latest, a.latest) || order(a.person.id, b.person.id))
    .map(({ person }) => person);
}

/** 0 where they are cared for, 1 where they fade, 2 where they are not yet tagged. */
export function shelfOf({ marks }: PersonMarks): 0 | 1 | 2 {
  // A tie that was cleared along with it was still told of.
  if (marks[GONE]?.value === true) return marks['tie'] ? 0 : 2;
  if (marks['tie']?.value === undefined) return 2;
  return marks['choice']?.value === 'fade' ? 1 : 0;
}

function latestChangeOf({ marks, exchanges }: PersonMarks): Stamp {
  return latestOf([marks, ...exchanges.map((exchange) => exchange.marks)]);
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
