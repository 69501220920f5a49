import { sumTurns } from '@/lib/network/trace';

import type { Findings, FoundFile } from './findings';
import type { Target } from './plan-person';

/** What the files hold of people who are not taken in. */
export interface LeftOut {
  /** Rows, by the place of their file. */
  readonly rows: ReadonlyMap<number, number>;
  readonly turns: number;
}

/** @param targets of each of the people; none for those who are not taken in */
export function countLeftOut({ people }: Findings, targets: readonly (Target | undefined)[]): LeftOut {
  const rows = new Map<number, number>();
  let turns = 0;
  for (const [place, person] of people.entries()) {
    if (targets[place]) continue;
    for (const [at, file] of person.foundIn.entries())
      rows.set(file, (rows.get(file) ?? 0) + (person.rows[at] ?? 0));
    const sum = person.trace && sumTurns(person.trace);
    turns += sum ? sum.out + sum.in : 0;
  }
  return { rows, turns };
}

/** The accounts of the files, in which a row counts as used where it stands with somebody who is taken in. */
export function withoutLeftOut(
  { files, turns }: Findings,
  leftOut: LeftOut,
): Pick<Findings, 'files' | 'turns'> {
  return {
    files: files.map((file, at) => withoutRows(file, leftOut.rows.get(at) ?? 0)),
    turns: turns - leftOut.turns,
  };
}

function withoutRows(file: FoundFile, stranger: number): FoundFile {
  if (stranger === 0) return file;
  const { used, aside, ...account } = file.account;
  return { ...file, account: { ...account, used: used - stranger, aside: { ...aside, stranger } } };
}
