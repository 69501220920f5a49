import type { Person } from './person';

/** Text as it is compared when searching: no accents, no case, one blank between words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øœæđłı]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

const plain: Readonly<Record<string, string>> = { ø: 'o', œ: 'oe', æ: 'ae', đ: 'd', ł: 'l', ı: 'i' };

/**
 * Everything by which a person is found, folded.
 * @param extra what only the caller knows: the roles in the person's language, the note
 */
export function searchText(person: Person, extra: readonly string[] = []): string {
  const parts = [
    person.name,
    person.company,
    person.headline,
    person.position,
    person.place,
    person.worldName,
  ];
  return fold([...parts, ...person.tags, ...extra].filter((part) => part !== undefined).join('\n'));
}

/** A person as the search sees them. */
export interface Findable {
  readonly text: string;
}

/** One search going on: what was asked and who answered, so that one more letter looks only among those. */
export interface Found<T extends Findable> {
  readonly query: string;
  readonly people: readonly T[];
}

/**
 * Those in whose text every word of the query occurs, in any order, in the order of `people`.
 * @param last the search before this key, for narrowing
 */
export function search<T extends Findable>(people: readonly T[], query: string, last?: Found<T>): Found<T> {
  const folded = fold(query);
  const among = last && last.query !== '' && folded.startsWith(last.query) ? last.people : people;
  // Longest first: the rarest word leaves the fewest to look at.
  const words = folded.split(' ').sort((a, b) => b.length - a.length);
  return { query: folded, people: among.filter(({ text }) => words.every((word) => text.includes(word))) };
}
