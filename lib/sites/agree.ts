import { all, textOf, titleOf } from './dom';
import { foldedWords } from './slug';
import { MAX_NAME_LENGTH } from './text';

/** Whether two spellings are one name: the same words, or one the beginning of the other (`Ada` and `Ada, PhD`). */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [foldedWords(one ?? ''), foldedWords(other ?? '')].sort((x, y) => x.length - y.length);
  return a !== undefined && b !== undefined && a.length > 0 && a.every((word, at) => word === b[at]);
}

/**
 * Asks the page itself whether it is about somebody of a name, so that a block of data cannot lie about whose page it
 * is: every word of the name stands in the title or a main heading, or the address ends in the name.
 */
export function witnessOf(root: Element, url: URL): (name: string | undefined) => boolean {
  const headings = all(root, 'h1').slice(0, 5).map(textOf);
  const shown = new Set([titleOf(root) ?? '', ...headings].flatMap(foldedWords));
  const slug = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const ending = foldedWords(slug.slice(0, 200)).join('');
  return (name) => {
    const words = foldedWords(name?.slice(0, MAX_NAME_LENGTH) ?? '');
    return words.length > 0 && (words.every((word) => shown.has(word)) || words.join('') === ending);
  };
}
