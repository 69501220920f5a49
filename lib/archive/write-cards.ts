import type { Person, PersonId } from '@/lib/network/person';

/** What a card says of a person. */
export type CardPerson = Pick<Person, 'id' | 'name' | 'profiles'> &
  Partial<Pick<Person, 'company' | 'position' | 'headline' | 'place'>> & {
    readonly note?: string | undefined;
    /** Ties, roles and tags, in the words of the person's language. */
    readonly categories: readonly string[];
  };

/** Cards of version 4 (RFC 6350), one after the other. */
export function writeCards(people: Iterable<CardPerson>): string {
  let cards = '';
  for (const person of people) cards += writeCard(person);
  return cards;
}

function writeCard(person: CardPerson): string {
  const { id, name, company, position, headline, place, note, profiles, categories } = person;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${uidOf(id)}`,
    `FN:${escape(name)}`,
    company && `ORG:${escapePart(company)}`,
    position && `TITLE:${escape(position)}`,
    headline && headline !== position && `X-HEADLINE:${escape(headline)}`,
    place && `ADR:;;;${escapePart(place)};;;`,
    ...profiles.map(({ url }) => `URL:${url.replace(/[\r\n]/g, '')}`),
    categories.length > 0 && `CATEGORIES:${categories.map(escape).join(',')}`,
    note && `NOTE:${escape(note)}`,
    'END:VCARD',
  ];
  return lines.flatMap((line) => (line ? [`${fold(line)}\r\n`] : [])).join('');
}

/** The same for the same person, so that an address book that reads the cards again finds them. */
function uidOf(id: PersonId): string {
  return `urn:uuid:${id.slice(0, 8)}-${id.slice(8, 12)}-8${id.slice(12, 15)}-8${id.slice(15)}00-000000000000`;
}

/** Commas and line breaks mean something in a card, and so does what takes that from them. */
function escape(text: string): string {
  return text
    .replace(/[\\,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Semicolons part a value of several parts, and only there: not all readers take a backslash off elsewhere. */
function escapePart(text: string): string {
  return escape(text).replaceAll(';', '\\;');
}

/** Lines of 75 bytes at most, those that go on begun with a blank; no character is cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let [current, bytes] = ['', 0];
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > 75) {
      lines.push(current);
      [current, bytes] = [' ', 1];
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

/** In UTF-8. An encoder would make an array of each character: of 30,000 cards so many that clearing them away is felt. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
