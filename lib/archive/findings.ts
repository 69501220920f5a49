import type { Day } from '@/lib/network/day';
import type { PersonId } from '@/lib/network/person';
import type { Profile, ProfileKey } from '@/lib/network/profile-key';
import type { Trace } from '@/lib/network/trace';

import type { Account } from './account';
import type { TableKind } from './layouts';
import type { Problem } from './problem';

export type FileKind = TableKind | 'googleContacts' | 'chosen' | 'cards';

/** Who was found in all files together. Plain values throughout. */
export interface Findings {
  readonly people: readonly FoundPerson[];
  readonly user: FoundUser;
  readonly files: readonly FoundFile[];
  readonly doubles: readonly PossibleDouble[];
  readonly questions: readonly Question[];
  /** Turns of all conversations of two, each of which stands in the trace of one of the people found. */
  readonly turns: number;
}

/** Somebody who was found, one however many rows and files speak of them. */
export interface FoundPerson {
  /** Whose record it is, where the files only name somebody who is here already. */
  readonly here?: PersonId;
  /** None where only a name or a mail is known: such people are never joined by themselves. */
  readonly profiles: readonly Profile[];
  /** `undefined` where only an address is known. */
  readonly name?: string;
  readonly headline?: string;
  readonly company?: string;
  readonly position?: string;
  readonly place?: string;
  /** Their marks; see mail-mark.ts. */
  readonly mails: readonly string[];
  /** The user's own words, from LinkedIn's notes or a card: offered, not taken. */
  readonly note?: string;
  readonly categories: readonly string[];
  /** Places in {@link Findings.files} of those that speak of them. Who is in no file of connections only wrote. */
  readonly foundIn: readonly number[];
  /** How many rows of each of these files speak of them. */
  readonly rows: readonly number[];
  readonly trace?: Trace;
}

/** Whose export the person says it is: by a key that was proposed, or by their name; by '' they do not say. */
export type UserSaid = ProfileKey | { readonly named: string };

/** Whose export it is. */
export interface FoundUser {
  /** Not there where nothing tells. */
  readonly key?: ProfileKey;
  /** Where it is not, the person is asked. */
  readonly isCertain: boolean;
  /** The name that the person gave, where somebody of it writes or is written to. */
  readonly name?: string;
  /** The likeliest first. */
  readonly candidates: readonly { readonly profile: Profile; readonly name?: string }[];
}

export interface FoundFile {
  readonly path: string;
  /** Not there where the file is of no use here. */
  readonly kind?: FileKind;
  /** Why it was not read, or not to its end. */
  readonly problem?: Problem;
  readonly account: Account;
  /** The day of the export it belongs to, from the archive's name. */
  readonly exportedOn?: Day;
  /** Of a table that is not known: what the person needs to choose columns. */
  readonly preview?: Preview;
}

export interface Preview {
  readonly delimiter: string;
  /** The first row, and ten more, cells cut at 200 characters. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the names of the columns suggest. */
  readonly guess: ColumnChoice;
}

/** Which column holds what, from 0. Names stand in one column or in two. */
export interface ColumnChoice {
  readonly name?: number;
  readonly firstName?: number;
  readonly lastName?: number;
  readonly addresses: readonly number[];
  readonly mail?: number;
  readonly company?: number;
  readonly position?: number;
  readonly place?: number;
  readonly note?: number;
}

/** People who may be one, as places in {@link Findings.people}: proposed, never joined. */
export interface PossibleDouble {
  readonly by: 'nameAndCompany' | 'mail';
  readonly people: readonly number[];
}

/** A recommendation that fits several people, or one who works elsewhere now. */
export interface Question {
  readonly kind: 'recommendationsGiven' | 'recommendationsReceived';
  readonly name: string;
  readonly company?: string;
  readonly writtenOn?: Day;
  /** The place of its file in {@link Findings.files}. */
  readonly file: number;
  /** Places in {@link Findings.people}. */
  readonly candidates: readonly number[];
}
