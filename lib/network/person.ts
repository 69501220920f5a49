import { z } from './zod';

import { isDay } from './day';
import { MAX_KEY_LENGTH, profileKeySchema, type Profile, type ProfileKey } from './profile-key';
import { EMPTY, mergeRegisters, registersSchema, type Edit, type Registers, type Value } from './register';
import type { NameSource } from './sighting';
import {
  BRIDGES,
  CHOICES,
  ENERGIES,
  KINDS,
  RECIPROCITIES,
  ROLES,
  TIES,
  type Bridge,
  type Choice,
  type Energy,
  type Kind,
  type Reciprocity,
  type Role,
  type Tie,
} from './words';

/** Sixteen hexadecimal digits, drawn at random; the first two name the drawer the person lies in. */
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
  /** I consult them before deciding. */
  readonly consulted: boolean;
  readonly nextStep?: string;
  readonly roles: readonly Role[];
  readonly tags: readonly string[];
  readonly brings: readonly Kind[];
  readonly receives: readonly Kind[];
  /** The people whose records were joined into this one by hand, for taking them apart again. */
  readonly joined: readonly { readonly id: PersonId; readonly name: string }[];
}

/** A person's longer texts: a record apart, so that lists stay light. */
export interface Texts {
  readonly note?: string;
  readonly howMet?: string;
  readonly bringsText?: string;
  readonly receivesText?: string;
}

/** What is stored of a person in a drawer. */
export interface PersonRow extends Registers {
  readonly id: PersonId;
  /** Records that were joined into this one, kept whole so that they can be taken apart again. */
  readonly joined?: readonly PersonRow[];
}

/** What may be written to a person: a field to set it, `undefined` to clear it; of a set, its elements one by one. */
export type PersonEdit = {
  readonly [F in keyof Fields]?: Fields[F] | undefined;
} & {
  readonly [S in keyof Sets]?: Readonly<Partial<Record<Sets[S], boolean>>>;
} & { readonly profiles?: readonly Profile[] };

export type TextsEdit = { readonly [F in keyof Texts]?: string | undefined };

type Fields = Omit<Person, 'id' | 'profiles' | 'joined' | keyof Sets>;
interface Sets {
  roles: Role;
  tags: string;
  brings: Kind;
  receives: Kind;
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

const words = {
  nameSource: ['user', 'page', 'address'],
  tie: TIES,
  bridge: BRIDGES,
  reciprocity: RECIPROCITIES,
  choice: CHOICES,
  energy: ENERGIES,
} as const;
const texts = [
  'name',
  'headline',
  'company',
  'position',
  'place',
  'worldName',
  'moment',
  'nextStep',
] as const;
const sets = { roles: 'role/', tags: 'tag/', brings: 'brings/', receives: 'receives/' } as const;
const KEY = 'key/';

/** Set where the person was taken back by an undo: the record stays for merging, and nobody is shown. */
export const GONE = 'gone';

export const personIdSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

export const personRowSchema: z.ZodMiniType<PersonRow> = z.extend(registersSchema, {
  id: personIdSchema,
  get joined() {
    return z.optional(z.array(personRowSchema));
  },
}) as unknown as z.ZodMiniType<PersonRow>;

export function drawPersonId(random: () => number): PersonId {
  return Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');
}

/**
 * The registers of a row and of all that was joined into it, as one history.
 * @throws {Error} where the stamps cannot be read
 */
export function wholeOf(row: PersonRow): Registers {
  return (row.joined ?? []).map(wholeOf).reduce<Registers>(mergeRegisters, row);
}

/**
 * A stored row as a person. Values that do not fit their field are left out rather than believed.
 * `undefined` where nobody is there: taken back, or without a name.
 * @throws {Error} where the stamps of joined rows cannot be read
 */
export function readPerson(row: PersonRow): Person | undefined {
  const { values } = row.joined?.length ? wholeOf(row) : row;
  const name = textIn(values, 'name');
  if (values[GONE] === true || name === undefined) return undefined;
  const person: Record<string, unknown> = {
    id: row.id,
    nameSource: 'address',
    consulted: values['consulted'] === true,
    joined: (row.joined ?? []).map((joined) => ({
      id: joined.id,
      name: textIn(joined.values, 'name') ?? '',
    })),
    profiles: [],
    roles: [],
    tags: [],
    brings: [],
    receives: [],
  };
  for (const field of texts) if (values[field] !== undefined) person[field] = textIn(values, field);
  for (const [field, allowed] of Object.entries(words)) {
    const value = values[field];
    if ((allowed as readonly unknown[]).includes(value)) person[field] = value;
  }
  readSets(values, person as unknown as Elements);
  return person as unknown as Person;
}

interface Elements {
  profiles: Profile[];
  roles: Role[];
  tags: string[];
  brings: Kind[];
  receives: Kind[];
}

function readSets(values: Registers['values'], into: Elements): void {
  const present = (prefix: string) =>
    Object.keys(values)
      .filter((field) => field.startsWith(prefix) && values[field] === true)
      .map((field) => field.slice(prefix.length));
  into.roles = ROLES.filter((role) => values[sets.roles + role] === true);
  into.brings = KINDS.filter((kind) => values[sets.brings + kind] === true);
  into.receives = KINDS.filter((kind) => values[sets.receives + kind] === true);
  into.tags = present(sets.tags).sort((a, b) => a.localeCompare(b));
  for (const [field, url] of Object.entries(values)) {
    if (!field.startsWith(KEY) || typeof url !== 'string') continue;
    const key = profileKeySchema.safeParse(field.slice(KEY.length));
    if (key.success) into.profiles.push({ key: key.data, url });
  }
  into.profiles.sort((a, b) => keyOrder(a.key) - keyOrder(b.key) || (a.key < b.key ? -1 : 1));
}

/** A slug opens a profile and reads well, a member number does neither: it comes last. */
function keyOrder(key: ProfileKey): number {
  return ['linkedin:', 'xing:', 'web:', 'linkedin#'].findIndex((prefix) => key.startsWith(prefix));
}

function textIn(values: Registers['values'], field: string): string | undefined {
  const value = values[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An edit as registers. Empty text and `consulted: false` clear, as the screens mean them. */
export function editOf(edit: PersonEdit): Edit {
  const registers: Record<string, Value | undefined> = {};
  for (const [field, value] of Object.entries(edit)) {
    if (field === 'profiles') {
      for (const { key, url } of value as readonly Profile[])
        registers[KEY + key] = url.slice(0, MAX_KEY_LENGTH);
    } else if (field in sets) {
      const prefix = sets[field as keyof typeof sets];
      for (const [element, is] of Object.entries(value as Record<string, boolean>)) {
        registers[prefix + element] = is ? true : undefined;
      }
    } else {
      registers[field] = value === '' || value === false ? undefined : (value as Value | undefined);
    }
  }
  return registers;
}

/** The keys that a stored row answers to, joined rows included. */
export function keysOf(row: PersonRow): ProfileKey[] {
  const own = Object.keys(row.values).filter((field) => field.startsWith(KEY));
  return [
    ...own.map((field) => field.slice(KEY.length) as ProfileKey),
    ...(row.joined ?? []).flatMap(keysOf),
  ];
}

/** Where an occasional tie waits for a day rather than for words. */
export function momentDay(person: Pick<Person, 'moment'>): string | undefined {
  return isDay(person.moment) ? person.moment : undefined;
}

export function newPersonRow(id: PersonId): PersonRow {
  return { id, ...EMPTY };
}
