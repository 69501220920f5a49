import ICAL from 'ical.js';

import { LIMITS } from '@/lib/network/person';

import { joinName, type Gathering, type Outcome, type Place } from './table';
import { readCell, readParagraphs } from './text';

/** One property as ical.js parses it: name, parameters, kind, values. */
type Property = readonly [name: string, parameters: object, kind: string, ...values: readonly unknown[]];

/** Where cards write addresses of profiles. Apple's `item1.` is taken off by ical.js, but not its `https\\:`. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'x-socialprofile', 'socialprofile']);

/** A vCard of version 3 or 4 (RFC 2426, RFC 6350). */
export function readCard(text: string, { people }: Gathering, { file }: Place): Outcome {
  const properties = parseCard(text);
  if (!properties) return 'card';
  const version = first(properties, 'version');
  if (version !== '3.0' && version !== '4.0') return 'version';

  const addresses = properties.filter(([name]) => ADDRESSES.has(name)).flatMap(textsOf);
  const profiles = addresses.flatMap((address) => people.profilesAt(address.replace(/\\([:,;\\])/g, '$1')));
  const name = readCell(first(properties, 'fn'), LIMITS.name) ?? nameOf(properties);
  if (name === undefined && profiles.length === 0) return 'nobody';
  people.tell(
    people.meet(profiles),
    {
      name,
      company: readCell(first(properties, 'org'), LIMITS.company),
      position: readCell(first(properties, 'title'), LIMITS.position),
      place: readCell(placeOf(properties), LIMITS.place),
      mails: all(properties, 'email').flatMap((mail) => readCell(mail, LIMITS.name) ?? []),
      note: readParagraphs(first(properties, 'note'), LIMITS.note),
      categories: all(properties, 'categories').flatMap((word) => readCell(word, LIMITS.tag) ?? []),
    },
    file,
  );
  return 'used';
}

function parseCard(text: string): readonly Property[] | undefined {
  try {
    const [name, properties] = ICAL.parse(text) as unknown as [string, Property[]];
    return name === 'vcard' ? properties : undefined;
  } catch {
    // Whatever ical.js objects to, the card is listed among those that could not be read.
    return undefined;
  }
}

function all(properties: readonly Property[], name: string): string[] {
  return properties.filter(([own]) => own === name).flatMap(textsOf);
}

function first(properties: readonly Property[], name: string): string | undefined {
  return all(properties, name).find((text) => text.trim() !== '');
}

/** Of several values each; of a structured value its parts. ical.js leaves a semicolon its backslash. */
function textsOf([, , , ...values]: Property): string[] {
  return values
    .flat(2)
    .filter((value) => typeof value === 'string')
    .map((text) => text.replaceAll('\\;', ';'));
}

/** Family name, given name, further names, prefixes, suffixes. */
function nameOf(properties: readonly Property[]): string | undefined {
  const [family, given] = (structure(properties, 'n') ?? []).map((part) => readCell(part, LIMITS.name));
  return joinName(given, family);
}

/** Post box, extension, street, town, region, code, country: the town. */
function placeOf(properties: readonly Property[]): string | undefined {
  return structure(properties, 'adr')?.[3];
}

function structure(properties: readonly Property[], name: string): readonly string[] | undefined {
  const value = properties.find(([own]) => own === name)?.[3];
  return Array.isArray(value)
    ? value.map((part: unknown) => String(Array.isArray(part) ? part[0] : part))
    : undefined;
}
