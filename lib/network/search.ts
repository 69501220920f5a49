import type { Person } from './person';

/** Text as it is compared when searching: no accents, no case, one blank between words. */
export function fold(text: string): string {
  return (plainly.test(text) ? text : unmarked(text)).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Most texts have nothing to take off, and a search reads tens of thousands. */
const plainly = /^[\s!-~]*$/;

function unmarked(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøœæđłı]/g, (letter) => plain[letter] ?? letter);
}

const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/**
 * Everything by which a person is found, folded, their name first.
 * @param extra what only the caller knows: the roles in the person's language, the note
 */
export function searchText(person: Person, extra: readonly string[] = []): string {
  const { name, company, headline, position, place, worldName, tags } = person;
  const parts = [name, company, headline, position, place, worldName, ...tags, ...extra];
  return fold(parts.filter((part) => part !== undefined).join('\n'));
}
