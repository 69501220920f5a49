import type { Person } from './person';

/**
 * Text as it is compared when searching: no accents, no case, one blank between words, and the apostrophe and hyphen of
 * a keyboard in place of a printer's. Signs that are vowels or other letters, as in Hindi, Thai or Japanese, stay:
 * without them words would be the same that are not.
 */
export function fold(text: string): string {
  return (plainly.test(text) ? text : unmarked(text)).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Most texts have nothing to take off, and a search reads tens of thousands. */
const plainly = /^[\s!-~]*$/;

function unmarked(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[ßøœæđłıیىک’‘‛ʼʻ′‐‒–—−]/g, (letter) => plain[letter] ?? letter);
}

/**
 * Marks that no script has for itself, accents among them, but the two that make other sounds of Japanese signs; and the
 * points of Hebrew and Arabic, which few write.
 */
const accents = /(?=\p{M})(?!\u3099|\u309a)[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  // Persian and Arabic keyboards write these two letters differently.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ...Object.fromEntries(Array.from('’‘‛ʼʻ′', (apostrophe) => [apostrophe, "'"])),
  ...Object.fromEntries(Array.from('‐‒–—−', (hyphen) => [hyphen, '-'])),
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
