import { foldedWords, agreement, wordsOfSlug } from './slug';
import { cleanLine, cleanName } from './text';

/** Longest title that is looked at, in UTF-16 units: a name, a headline, a company and room. */
const MAX_TITLE_LENGTH = 1_000;

/** What a network writes around a name in its titles. */
export interface TitleForm {
  /** The network's own name at the end, with what joins it on: ` | LinkedIn`. */
  readonly suffix: RegExp;
  /** Folded words that stand where a name would, and name a page: `feed`. */
  readonly pages: ReadonlySet<string>;
}

/**
 * A title without its counter (`(12) `, `(99+) `), on one line; `undefined` where it is empty or is only the address,
 * which browsers show while a page loads.
 */
export function readTitle(title: string): string | undefined {
  const line = cleanLine(title, MAX_TITLE_LENGTH)?.replace(/^\(\p{Nd}+\+?\) ?/u, '');
  if (!line || /^(?:[a-z][\w+.-]*:\/\/|about:|[\w-]+(?:\.[\w-]+)+\/)\S*$/i.test(line)) return undefined;
  return line;
}

/**
 * The name in `Name | Network`, `Name - Headline - Company | Network` or `Section | Name | Network`; `undefined` where
 * the title names a page. A name may itself hold ` - ` and ` | `; what the slug cannot tell apart is left to the person.
 */
export function nameInTitle(title: string, form: TitleForm, slug: string | undefined): string | undefined {
  const line = readTitle(title);
  if (line === undefined) return undefined;
  const text = afterSections(line.replace(form.suffix, '').replace(form.suffix, ''), form, slug);
  const name = text && cleanName(beforeTail(text, slug));
  return name && !form.pages.has(name.toLowerCase()) ? name : undefined;
}

/** Leaves out the sections of a profile that stand before the name: `Activity | Ada Lovelace`. */
function afterSections(text: string, { pages }: TitleForm, slug: string | undefined): string | undefined {
  const parts = text.split(' | ');
  const [first = '', ...rest] = parts;
  if (pages.has(first.toLowerCase())) return rest.length > 0 ? rest.join(' | ') : undefined;
  if (slug === undefined || rest.length === 0 || agreement(first, slug) > 0) return text;
  const named = parts.findIndex((part) => agreement(part, slug) > 0);
  return named > 0 ? parts.slice(named).join(' | ') : text;
}

/**
 * Leaves out headline and company. The first part is the name; a later one belongs to it only where all its words
 * stand in the slug and none was there before: `Jean - Luc Picard` under `jean-luc-picard`.
 */
function beforeTail(text: string, slug: string | undefined): string {
  const parts = text.split(/( [-–—] )/);
  const hint = slug === undefined ? new Set<string>() : new Set(foldedWords(wordsOfSlug(slug).join(' ')));
  const seen = new Set(foldedWords(parts[0] ?? ''));
  let end = 1;
  for (let at = 2; at < parts.length; at += 2) {
    const words = foldedWords(parts[at] ?? '');
    if (words.length > 0 && words.every((word) => hint.has(word) && !seen.has(word))) end = at + 1;
    for (const word of words) seen.add(word);
  }
  return parts.slice(0, end).join('');
}
