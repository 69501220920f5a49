import { z } from './zod';

import { NEVER, type Stamp } from './clock';
import { isDay, type Day } from './day';
import { personIdSchema, type Person, type PersonId } from './person';
import { isProfileKey, type Profile, type ProfileKey } from './profile-key';
import {
  EMPTY,
  GONE,
  isGone,
  mergeRegisters,
  packStamps,
  registersShape,
  unpackStamps,
  type Registers,
  type Value,
} from './register';
import { RHYTHMS } from './rhythm';
import { NAME_SOURCES, type NameSource } from './sighting';
import { BRIDGES, CHOICES, ENERGIES, KINDS, READINGS, RECIPROCITIES, ROLES, TIES } from './words';

/** What is stored of a person in a drawer. */
export interface PersonRow extends Registers {
  readonly id: PersonId;
  /** Records that were joined into this one, kept whole so that they can be taken apart again. */
  readonly joined?: readonly PersonRow[];
}

export const personRowSchema: z.ZodMiniType<PersonRow> = z.object({
  ...registersShape,
  id: personIdSchema,
  get joined() {
    return z.optional(z.array(personRowSchema));
  },
});

/** What a register of a set begins with, before its element. */
export const PREFIX = {
  profiles: 'key/',
  roles: 'role/',
  tags: 'tag/',
  brings: 'brings/',
  receives: 'receives/',
  objectives: 'for/',
};

/** `apart/<id>: true` where the two were taken apart by hand, so that a page that shows both keys does not join them again. */
export const APART = 'apart/';

/** `with/<id>: true` where the record was joined to another; a fact without a time, see merge.ts. */
export const WITH = 'with/';

/** `mail/<mark>: true` for a mail that an import showed, which itself is not kept; see mail-mark.ts. */
export const MAIL = 'mail/';

/** Whether a field says who somebody is: what they are called, and by which profiles they are known. */
export function saysWho(field: string): boolean {
  return field === 'name' || field === 'nameSource' || field.startsWith(PREFIX.profiles);
}

export function newPersonRow(id: PersonId): PersonRow {
  return { id, ...EMPTY };
}

/** The ids of a row and of all that was joined into it, its own first. */
export function idsOf(row: PersonRow): PersonId[] {
  return row.joined ? [row.id, ...row.joined.flatMap(idsOf)] : [row.id];
}

/** The keys that a stored row answers to, joined rows included. */
export function keysOf(row: PersonRow): ProfileKey[] {
  const keys: ProfileKey[] = [];
  for (const field of Object.keys(row.values))
    if (field.startsWith(PREFIX.profiles)) keys.push(field.slice(PREFIX.profiles.length) as ProfileKey);
  return row.joined ? [...keys, ...row.joined.flatMap(keysOf)] : keys;
}

/**
 * The registers of a row and of all that was joined into it, as one history: of each field the later writing,
 * but of names the one that is most to be believed. Records that were taken back say nothing, unless all were.
 */
export function wholeOf(row: PersonRow): Registers {
  // Nearly everybody, and they are asked for by the thousand.
  if (!row.joined && row.values[GONE] === undefined) return row;
  const all = [row, ...(row.joined ?? []).map(wholeOf)];
  const standing = all.filter((part) => !isGone(part));
  const parts = standing.length > 0 ? standing.map(withoutMark) : all;
  if (parts.length === 1) return parts[0] ?? row;
  const whole = parts.reduce(mergeRegisters);
  const named = parts.reduce((best, part) => (isBetterNamed(part, best) ? part : best));
  const { name, nameSource } = named.values;
  if (name === whole.values['name'] && nameSource === whole.values['nameSource']) return whole;
  const stamp = nameStamp(named);
  const stamps = packStamps({ ...unpackStamps(whole.stamps), name: stamp, nameSource: stamp });
  return { values: { ...whole.values, name, nameSource } as Values, stamps };
}

function withoutMark(row: Registers): Registers {
  if (row.values[GONE] === undefined) return row;
  const { [GONE]: _, ...values } = row.values;
  return { ...row, values };
}

function isBetterNamed(a: Registers, b: Registers): boolean {
  const by = nameRank(a) - nameRank(b);
  return by === 0 ? nameStamp(a) > nameStamp(b) : by < 0;
}

function nameRank({ values }: Registers): number {
  return values['name'] === undefined ? NAME_SOURCES.length : NAME_SOURCES.indexOf(sourceIn(values));
}

function nameStamp({ stamps }: Registers): Stamp {
  return unpackStamps(stamps)['name'] ?? NEVER;
}

/** What somebody is called; `undefined` where nobody is there, as {@link readPerson} says it of all that is stored of them. */
export function nameOf(row: PersonRow): string | undefined {
  return nameIn(wholeOf(row));
}

function nameIn({ values }: Registers): string | undefined {
  return values[GONE] === true ? undefined : textIn(values, 'name');
}

/**
 * A stored row as a person. Values that do not fit their field are left out rather than believed.
 * `undefined` where nobody is there: taken back, or without a name.
 */
export function readPerson(row: PersonRow): Person | undefined {
  const whole = wholeOf(row);
  const name = nameIn(whole);
  if (name === undefined) return undefined;
  const { values } = whole;
  const elements = elementsIn(values);
  return {
    id: row.id,
    profiles: profilesOf(elements.profiles, values),
    name,
    nameSource: sourceIn(values),
    headline: textIn(values, 'headline'),
    company: textIn(values, 'company'),
    position: textIn(values, 'position'),
    place: textIn(values, 'place'),
    tie: wordIn(TIES, values['tie']),
    bridge: wordIn(BRIDGES, values['bridge']),
    worldName: textIn(values, 'worldName'),
    reciprocity: wordIn(RECIPROCITIES, values['reciprocity']),
    choice: wordIn(CHOICES, values['choice']),
    moment: textIn(values, 'moment'),
    energy: wordIn(ENERGIES, values['energy']),
    reading: wordIn(READINGS, values['reading']),
    consulted: values['consulted'] === true,
    nextStep: textIn(values, 'nextStep'),
    rhythm: wordIn(RHYTHMS, values['rhythm']),
    reviewed: dayIn(values, 'reviewed'),
    again: dayIn(values, 'again'),
    roles: inOrder(ROLES, elements.roles),
    tags: elements.tags.sort(byLetters),
    brings: inOrder(KINDS, elements.brings),
    receives: inOrder(KINDS, elements.receives),
    objectives: elements.objectives,
    joined: (row.joined ?? []).map((part) => ({
      id: part.id,
      name: textIn(wholeOf(part).values, 'name') ?? '',
    })),
  };
}

type Values = Registers['values'];

type Elements = Record<keyof typeof PREFIX, string[]>;

const setOf = new Map(Object.entries(PREFIX).map(([set, prefix]) => [prefix, set as keyof typeof PREFIX]));

/** The elements of all sets in one pass: to ask for each element that could be there costs thrice as much. */
function elementsIn(values: Values): Elements {
  const elements: Elements = { profiles: [], roles: [], tags: [], brings: [], receives: [], objectives: [] };
  for (const field in values) {
    const end = field.indexOf('/') + 1;
    const set = end === 0 ? undefined : setOf.get(field.slice(0, end));
    if (set !== undefined) elements[set].push(field.slice(end));
  }
  return elements;
}

function inOrder<T extends string>(words: readonly T[], elements: readonly string[]): T[] {
  return elements.length === 0 ? [] : words.filter((word) => elements.includes(word));
}

const byLetters = new Intl.Collator().compare;

function profilesOf(keys: readonly string[], values: Values): Profile[] {
  const profiles: Profile[] = [];
  for (const key of keys) {
    const url = values[PREFIX.profiles + key];
    if (isProfileKey(key) && typeof url === 'string' && opens.test(url)) profiles.push({ key, url });
  }
  return profiles.sort((a, b) => keyOrder(a.key) - keyOrder(b.key) || (a.key < b.key ? -1 : 1));
}

/** What a profile's address must be to be opened: never `javascript:`, `data:` or a file. */
const opens = /^https?:\/\//;

/** A slug opens a profile and reads well, a member number does neither: it comes last. */
function keyOrder(key: ProfileKey): number {
  return ['linkedin:', 'xing:', 'web:', 'linkedin#'].findIndex((prefix) => key.startsWith(prefix));
}

function sourceIn(values: Values): NameSource {
  return wordIn(NAME_SOURCES, values['nameSource']) ?? 'address';
}

function textIn(values: Values, field: string): string | undefined {
  const value = values[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function dayIn(values: Values, field: string): Day | undefined {
  const value = values[field];
  return isDay(value) ? value : undefined;
}

function wordIn<T extends string>(allowed: readonly T[], value: Value | undefined): T | undefined {
  return allowed.find((word) => word === value);
}
