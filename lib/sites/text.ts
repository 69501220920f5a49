import { PILED } from '@/lib/network/clean';

/**
 * Longest name and longest other fact taken from a page, in UTF-16 units; what is longer is cut. Within what
 * `lib/network/person` stores, but said here: the reader is put into pages, and its schemas need not be.
 */
export const MAX_NAME_LENGTH = 200;
export const MAX_FACT_LENGTH = 300;
export const MAX_HEADLINE_LENGTH = 1_000;

/**
 * Control characters, marks that reorder text (a name must not turn the line around it), byte order marks and
 * halves of pairs. Joiners stay: Persian words and emoji are made of them.
 */
const unwanted =
  // eslint-disable-next-line no-control-regex -- control characters are what it is for
  /[\p{Cs}\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/**
 * One line of text as it may be shown and stored: blanks collapsed, unseen characters gone.
 * @param limit in UTF-16 units; longer text is cut at a whole character
 * @returns `undefined` where nothing is left
 */
export function cleanLine(text: string | null | undefined, limit: number): string | undefined {
  if (!text) return undefined;
  // A bounded piece is enough: a title can be 100,000 characters long.
  const line = text
    .slice(0, limit * 4)
    .replace(unwanted, '')
    .replace(PILED, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = line
    .slice(0, limit)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
  return cut === '' ? undefined : cut;
}

/** A name as it may be shown: at least one letter, in whatever script, and at most {@link MAX_NAME_LENGTH}. */
export function cleanName(text: string | null | undefined): string | undefined {
  const name = cleanLine(text, MAX_NAME_LENGTH);
  return name !== undefined && /\p{L}/u.test(name) ? name : undefined;
}
