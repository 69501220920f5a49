import type { PersonId } from '@/lib/network/person';

/** The people at hand, and the one who is shown of them. */
export interface Neighbours {
  readonly previous: PersonId | undefined;
  readonly next: PersonId | undefined;
}

/** Who stands beside somebody in a row; whoever is not in it stands before its first. */
export function findNeighbours(row: readonly PersonId[], shown: PersonId | undefined): Neighbours {
  const at = shown === undefined ? -1 : row.indexOf(shown);
  return { previous: row[at - 1], next: row[at + 1] };
}
