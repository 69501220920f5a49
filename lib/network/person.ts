import { z } from './zod';

import { isDay, type Day } from './day';
import type { ObjectiveId } from './objective';
import type { Outlook } from './outlook';
import type { Profile } from './profile-key';
import type { Rhythm } from './rhythm';
import type { NameSource } from './sighting';
import type { Bridge, Choice, Energy, Kind, ReadingWord, Reciprocity, Role, Tie } from './words';

/** Sixteen hexadecimal digits, drawn at random; the first ones name the drawer the person lies in. */
export type PersonId = string;

/** Somebody in the user's network, one record however many profiles. What lists and the panel show at once. */
export interface Person {
  readonly id: PersonId;
  readonly profiles: readonly Profile[];
  readonly name: string;
  readonly nameSource: NameSource;
  readonly headline?: string;
  readonly company?: string;
  readonly position?: string;
  readonly place?: string;
  readonly tie?: Tie;
  readonly bridge?: Bridge;
  readonly worldName?: string;
  readonly reciprocity?: Reciprocity;
  readonly choice?: Choice;
  /** When an occasional tie is to be activated: a day (`YYYY-MM-DD`) or a few words. */
  readonly moment?: string;
  readonly energy?: Energy;
  /** What the user says the relation is, in place of what is computed. */
  readonly reading?: ReadingWord;
  /** I consult them before deciding. */
  readonly consulted: boolean;
  readonly nextStep?: string;
  /** How often one wants to be in touch, of those who are deepened. */
  readonly rhythm?: Rhythm;
  /** The day on which a review last said something of them. */
  readonly reviewed?: Day;
  /** The day from which on a review may show them again, where the user asked for it. */
  readonly again?: Day;
  readonly roles: readonly Role[];
  readonly tags: readonly string[];
  readonly brings: readonly Kind[];
  readonly receives: readonly Kind[];
  /** The objectives they are linked to; one of them may be over, or removed. */
  readonly objectives: readonly ObjectiveId[];
  /** The people whose records were joined into this one, for taking them apart again. */
  readonly joined: readonly { readonly id: PersonId; readonly name: string }[];
  /** Of people as they are found and scanned, where something ever passed; never written by hand. */
  readonly outlook?: Outlook;
}

/** A person's longer texts: a record apart, so that lists stay light. */
export interface Texts {
  readonly note?: string;
  readonly howMet?: string;
  readonly bringsText?: string;
  readonly receivesText?: string;
}

/** What may be written to a person: a field to set it, `undefined` to clear it; of a set, its elements one by one. */
export type PersonEdit = {
  readonly [F in keyof Fields]?: Fields[F] | undefined;
} & {
  readonly [S in keyof Sets]?: Readonly<Partial<Record<Sets[S], boolean>>>;
} & { readonly profiles?: readonly Profile[] };

export type TextsEdit = { readonly [F in keyof Texts]?: string | undefined };

type Fields = Omit<Person, 'id' | 'profiles' | 'joined' | 'outlook' | keyof Sets>;

/** Those fields of a person that are sets, and of what. */
export interface Sets {
  roles: Role;
  tags: string;
  brings: Kind;
  receives: Kind;
  objectives: ObjectiveId;
}

/** The longest that each text may be, in UTF-16 units. More is refused on the screen, which keeps what was typed. */
export const LIMITS = {
  name: 300,
  headline: 1_000,
  company: 300,
  position: 300,
  place: 300,
  worldName: 100,
  moment: 300,
  nextStep: 1_000,
  tag: 60,
  note: 50_000,
  howMet: 2_000,
  bringsText: 2_000,
  receivesText: 2_000,
  exchangeText: 2_000,
} as const;

export const personIdSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

export function drawPersonId(random: () => number): PersonId {
  return Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');
}

/** Where an occasional tie waits for a day rather than for words. */
export function momentDay(person: Pick<Person, 'moment'>): Day | undefined {
  return isDay(person.moment) ? person.moment : undefined;
}
