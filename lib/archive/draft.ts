import type { Day } from '@/lib/network/day';
import type { PersonId } from '@/lib/network/person';
import type { Profile } from '@/lib/network/profile-key';

/** Somebody, as far as the files that were read speak of them. Short lists: sets would take a kilobyte a person. */
export interface Draft extends Counts {
  /** The record of whoever is here already, where the files name them and say nothing else of who they are. */
  readonly here?: PersonId;
  readonly profiles: Profile[];
  name?: string;
  headline?: string;
  company?: string;
  position?: string;
  place?: string;
  connectedOn?: Day;
  invitedBy?: 'me' | 'them';
  /** Their marks: no mail is kept, see mail-mark.ts. */
  readonly mails: string[];
  readonly notes: string[];
  readonly categories: string[];
  /** Places of the files that speak of them. */
  readonly files: number[];
  /** How many rows of each of them do. */
  readonly rows: number[];
}

export interface Counts {
  endorsementsGiven: number;
  endorsementsReceived: number;
  recommendationsGiven: number;
  recommendationsReceived: number;
}

export function newDraft(): Draft {
  return {
    profiles: [],
    mails: [],
    notes: [],
    categories: [],
    files: [],
    rows: [],
    endorsementsGiven: 0,
    endorsementsReceived: 0,
    recommendationsGiven: 0,
    recommendationsReceived: 0,
  };
}

/** The same, to be added to by itself. */
export function copyDraft(draft: Draft): Draft {
  const { notes, files, rows } = draft;
  return { ...draft, notes: [...notes], files: [...files], rows: [...rows] };
}

/** Adds that rows of a file speak of somebody. */
export function countRow({ files, rows }: Draft, file: number, count = 1): void {
  const at = files.indexOf(file);
  if (at >= 0) {
    rows[at] = (rows[at] ?? 0) + count;
    return;
  }
  files.push(file);
  rows.push(count);
}

/** Adds to a short list what is not in it. */
export function addOnce<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one);
}
