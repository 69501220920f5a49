import { readTitle } from './title';

/** Most text nodes read of one element, and most elements of one kind looked at on a page: a block stays short. */
const MAX_TEXT_NODES = 500;
const MAX_ELEMENTS = 200;
const MAX_SIBLINGS = 20;

const silent: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'title']);

/**
 * A member of a document, read past what the page may have put in the way: an `<img name="title">` answers
 * `document.title`, but not the prototype's.
 */
function memberOf<K extends keyof Document>(document: Document, member: K): Document[K] {
  return Reflect.get(Object.getPrototypeOf(document) as object, member, document);
}

export function rootOf(document: Document): Element | undefined {
  return memberOf(document, 'documentElement') ?? undefined;
}

/** At most 200 elements that match, in the order of the page. */
export function all(within: Element, selector: string): Element[] {
  const list = within.querySelectorAll(selector);
  // By index: of a list of 200,000 only these become objects.
  return Array.from({ length: Math.min(list.length, MAX_ELEMENTS) }, (_, at) => list[at]).filter(
    (element) => element !== undefined,
  );
}

/** At most 20 elements that stand after one, or before it (the nearest first), beside it. */
export function siblingsOf(
  element: Element,
  side: 'nextElementSibling' | 'previousElementSibling',
): Element[] {
  const siblings: Element[] = [];
  for (let at = element[side]; at && siblings.length < MAX_SIBLINGS; at = at[side]) siblings.push(at);
  return siblings;
}

/** The text a person reads in an element: at most its first 500 pieces. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const { ownerDocument } = element;
  const createWalker = memberOf(ownerDocument, 'createTreeWalker');
  const walker = createWalker.call(ownerDocument, element, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: string[] = [];
  for (let seen = 0; seen < MAX_TEXT_NODES && walker.nextNode(); seen++) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!silent.has(parentElement?.tagName ?? '')) pieces.push(nodeValue ?? '');
  }
  return oneLine(pieces.join(''));
}

/** The text directly in an element, without that of the elements in it: of at most its first 500 nodes. */
export function ownTextOf(element: Element | null | undefined): string {
  const pieces: string[] = [];
  let node = element?.firstChild;
  for (let seen = 0; seen < MAX_TEXT_NODES && node; seen++, node = node.nextSibling) {
    if (node.nodeType === 3 /* TEXT_NODE */) pieces.push(node.nodeValue ?? '');
  }
  return oneLine(pieces.join(' '));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
