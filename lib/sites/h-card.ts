import { all, hrefOf, textOf } from './dom';
import type { Found } from './facts';
import type { Card } from './microdata';

/** The names of one thing in h-card (microformats2) and in hCard 1.0, by which older pages are still written. */
interface Vocabulary {
  readonly root: string;
  readonly name: string;
  readonly note: string;
  readonly title: string;
  readonly org: string;
  readonly place: string;
  readonly town: readonly string[];
  readonly url: string;
}

const modern: Vocabulary = {
  root: '.h-card',
  name: '.p-name',
  note: '.p-note',
  title: '.p-job-title, .p-role',
  org: '.p-org',
  place: '.p-adr, .p-label, .p-locality',
  town: ['.p-locality', '.p-region', '.p-country-name'],
  url: '.u-url',
};
const legacy: Vocabulary = {
  root: '.vcard',
  name: '.fn',
  note: '.note',
  title: '.title, .role',
  org: '.org',
  place: '.adr, .locality',
  town: ['.locality', '.region', '.country-name'],
  url: '.url',
};

/** Inside these, a card is an author, a guest or an organisation: somebody else's. */
const containers = '.h-card, .h-entry, .h-feed, .h-cite, .h-event, .h-review, .hentry, .vcard';

/** The persons' cards that stand for themselves in a page. Cards of organisations (`fn org` in one) are left out. */
export function readHCards(root: Element, base: URL): Card[] {
  const words = root.querySelector(modern.root) ? modern : legacy;
  return all(root, words.root)
    .filter((card) => !card.parentElement?.closest(containers))
    .filter((card) => !part(card, words, words.name)?.matches(words.org))
    .map((card) => ({ found: read(card, words), url: hrefOf(part(card, words, words.url), base) }));
}

function read(card: Element, words: Vocabulary): Found {
  const text = (selector: string) => valueOf(part(card, words, selector));
  const org = part(card, words, words.org);
  const position = text(words.title);
  return {
    name: text(words.name) ?? (card.children.length === 0 ? textOf(card) : undefined),
    headline: position ?? text(words.note),
    position,
    company: valueOf(org?.querySelector(words.name)) ?? valueOf(org),
    place: placeOf(part(card, words, words.place), card, words),
  };
}

function placeOf(place: Element | undefined, card: Element, words: Vocabulary): string | undefined {
  const parts = words.town.map((selector) =>
    valueOf(place?.querySelector(selector) ?? part(card, words, selector)),
  );
  return parts.filter(Boolean).join(', ') || valueOf(place);
}

/** The first element of a property that is this card's own, not a nested card's. */
function part(card: Element, words: Vocabulary, selector: string): Element | undefined {
  return all(card, selector).find((element) => element.parentElement?.closest(words.root) === card);
}

/** `<abbr title="Sweden">SE</abbr>` says both. */
function valueOf(element: Element | null | undefined): string | undefined {
  const text = textOf(element);
  const title = element?.tagName === 'ABBR' ? element.getAttribute('title') : undefined;
  return (title && title !== text ? `${title} (${text})` : text) || undefined;
}
