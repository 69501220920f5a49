import { all, textOf, titleOf } from './dom';
import { foldedWords } from './slug';

/** Whether two spellings are one name: the same words, or one the beginning of the other (`Ada` and `Ada, PhD`). */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [foldedWords(one ?? ''), foldedWords(other ?? '')].sort((x, y) => x.length - y.length);
  return a !== undefined && b !== undefined && a.length > 0 && a.every((word, at) => word === b[at]);
}

/**
 * Whether the page itself is about somebody of this name, so that a block of data cannot lie about whose page it is:
 * every word of the name stands in the title or a main heading, or the address ends in the name.
 */
export function isVouchedFor(root: Element, url: URL, name: string | undefined): boolean {
  const words = foldedWords(name ?? '');
  if (words.length === 0) return false;
  const headings = all(root, 'h1').slice(0, 5).map(textOf);
  const shown = new Set([titleOf(root) ?? '', ...headings].flatMap(foldedWords));
  if (words.every((word) => shown.has(word))) return true;
  const slug = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return foldedWords(slug.slice(0, 200)).join('') === words.join('');
}
