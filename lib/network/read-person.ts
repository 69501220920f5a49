import { isDay, type Day } from './day';
import type { Person } from './person';
import { PREFIX, sourceIn, wholeOf, type PersonRow } from './person-row';
import { isProfileKey, type Profile, type ProfileKey } from './profile-key';
import { GONE, type Registers, type Value } from './register';
import { RHYTHMS } from './rhythm';
import { BRIDGES, CHOICES, ENERGIES, KINDS, READINGS, RECIPROCITIES, ROLES, TIES } from './words';

type Values = Registers['values'];

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
