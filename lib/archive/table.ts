import type { Reason } from './account';
import type { Correspondents } from './correspondents';
import type { Dating } from './dates';
import type { MessageLog } from './message-log';
import type { Draft } from './draft';
import type { PeopleFound } from './people-found';
import type { Reach } from './reach';
import type { Day } from '@/lib/network/day';
import type { UserEvidence } from './user';

/** What all files that are read add to. */
export interface Gathering {
  readonly people: PeopleFound;
  readonly correspondents: Correspondents;
  readonly log: MessageLog;
  readonly user: UserEvidence;
  /** What names somebody without an address: it waits until everybody is known. */
  readonly named: Named[];
  /** What was said already, of things that count once. */
  readonly said: Set<string>;
  readonly reach: Reach;
}

/** A row about somebody of whom only the name is written. */
export interface Named {
  readonly kind:
    'invitations' | 'endorsements' | 'notes' | 'recommendationsGiven' | 'recommendationsReceived';
  readonly name: string;
  readonly company?: string | undefined;
  readonly writtenOn?: Day | undefined;
  readonly file: number;
  readonly give: (draft: Draft) => void;
}

/** A file's place among all, and how it writes dates. */
export interface Place {
  readonly file: number;
  readonly dating: Dating;
}

/**
 * What became of a row: `used`; `undated`: used, but for its date, which cannot be read; `waiting`: it is among
 * {@link Gathering.named} or in the log; else why it was set aside.
 */
export type Outcome = 'used' | 'undated' | 'waiting' | Reason;

export type ReadRow = (cells: readonly string[]) => Outcome;

/** Makes the reader of one file's rows. `at` says where a column stands; -1 where there is none. */
export type OpenTable<C extends string> = (
  at: (column: C) => number,
  gathering: Gathering,
  place: Place,
) => ReadRow;

/** The name in two cells, as it is written. */
export function joinName(first: string | undefined, last: string | undefined): string | undefined {
  return [first, last].filter((part) => part !== undefined).join(' ') || undefined;
}
