import { readTitle } from './title';

/** Most text nodes read of one element, and most elements of one kind looked at on a page: a block stays short. */
const MAX_TEXT_NODES = 500;
const MAX_ELEMENTS = 200;

const silent: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'title']);

/**
 * The page's root, read past what the page may have put in the way: an `<img name="title">` answers
 * `document.title`, but not its prototype.
 */
export function rootOf(document: Document): Element | undefined {
  const prototype: object = Object.getPrototypeOf(document) ?? {};
  return (Reflect.get(prototype, 'documentElement', document) as Element | null) ?? undefined;
}

/** At most 200 elements that match, in the order of the page. */
export function all(within: Element, selector: string): Element[] {
  return Array.from(within.querySelectorAll(selector)).slice(0, MAX_ELEMENTS);
}

/** The text a person reads in an element: at most its first 500 pieces. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: string[] = [];
  for (let seen = 0; seen < MAX_TEXT_NODES && walker.nextNode(); seen++) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!silent.has(parentElement?.tagName ?? '')) pieces.push(nodeValue ?? '');
  }
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** The text directly in an element, without that of the elements in it. */
export function ownTextOf(element: Element | null | undefined): string {
  const texts = Array.from(element?.childNodes ?? []).filter((node) => node.nodeType === 3 /* TEXT_NODE */);
  return texts
    .map((node) => node.nodeValue ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first element that matches and has text, as that text. */
export function firstText(within: Element, selector: string): string | undefined {
  return textOf(within.querySelector(selector)) || undefined;
}

/** The page's title as the tab shows it, without counter. */
export function titleOf(root: Element): string | undefined {
  return readTitle(textOf(root.querySelector('head > title')));
}

/** A link's address made whole, `undefined` where it has none or a broken one. */
export function hrefOf(link: Element | null | undefined, base: URL): URL | undefined {
  const href = link?.getAttribute('href');
  return href && URL.canParse(href, base) ? new URL(href, base) : undefined;
}
