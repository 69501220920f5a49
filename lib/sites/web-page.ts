import { decodeSegment, segmentsOf } from '@/lib/network/path';
import { readWebAddress } from '@/lib/network/web-address';
import { sameName, witnessOf } from './agree';
import { hrefOf } from './dom';
import { NOTHING, settle, type Found, type Reading } from './facts';
import { readHCards } from './h-card';
import { readJsonLd } from './json-ld';
import { readMicrodata, type Card } from './microdata';
import { foldedWords } from './slug';

/** Somebody whom a page describes, in whatever way it does. */
interface Described {
  readonly found: Found;
  readonly urls: readonly URL[];
  readonly standing: 'main' | 'person' | 'mention';
  /** What is marked up in the page's own text can be seen by its reader; a block of data cannot. */
  readonly visible: boolean;
}

/**
 * The person a page is about, by schema.org (JSON-LD, then microdata) and h-card. A page with several persons, none of
 * them its own, says nothing; a description that gives another address or another name than the page is not believed.
 */
export function readWebPage(root: Element, url: URL): Reading {
  const isVouchedFor = witnessOf(root, url);
  const ways: Described[][] = [
    readJsonLd(root).map((one) => ({ ...one, urls: whole(one.urls, url), visible: false })),
    readMicrodata(root, url).map(inView),
    readHCards(root, url).map(inView),
  ];
  const found = ways
    .map((described) => pagesOwn(described, url, isVouchedFor))
    .filter((one) => one !== undefined);
  const first = found[0];
  if (!first) return NOTHING;
  const facts = settle(...found.filter((one) => sameName(one.name, first.name)));
  const canonical = canonicalOf(root, url, first.name);
  return canonical === undefined ? { facts } : { facts, alsoAt: [canonical] };
}

function inView({ found, url }: Card): Described {
  return { found, urls: url ? [url] : [], standing: 'person', visible: true };
}

function pagesOwn(
  described: readonly Described[],
  url: URL,
  isVouchedFor: ReturnType<typeof witnessOf>,
): Found | undefined {
  const here = described.filter(({ urls }) => urls.some((one) => isSame(one, url)));
  const vouched = ({ found }: Described) => isVouchedFor(found.name);
  // A card that shows itself and links to this very page needs no second witness: personal sites are titled "Home".
  const own = here.filter((one) => vouched(one) || (one.visible && here.length === 1));
  if (own.length > 0) return own.length === 1 ? own[0]?.found : undefined;
  const elsewhere = ({ urls }: Described) => urls.some((one) => one.host === url.host);
  const open = described.filter((one) => one.standing !== 'mention' && !elsewhere(one) && vouched(one));
  const mains = open.filter(({ standing }) => standing === 'main');
  const [only, ...more] = mains.length > 0 ? mains : open;
  return more.length === 0 ? only?.found : undefined;
}

/**
 * The canonical address that the page declares, where it is another one of the same site and names the person. A site
 * that gives one address on all its pages would make one person of all whom they are about.
 */
function canonicalOf(root: Element, url: URL, name: string | undefined): string | undefined {
  const declared = hrefOf(root.querySelector('head > link[rel~="canonical" i]'), url);
  if (declared?.host !== url.host || !/^https?:$/.test(declared.protocol) || isSame(declared, url))
    return undefined;
  return isNamedIn(declared, name) ? readWebAddress(declared)?.url : undefined;
}

function isNamedIn(url: URL, name: string | undefined): boolean {
  const words = foldedWords(decodeSegment(segmentsOf(url).at(-1)) ?? '');
  return foldedWords(name ?? '').some((word) => words.includes(word));
}

function isSame(one: URL, other: URL): boolean {
  return readWebAddress(one)?.key === readWebAddress(other)?.key;
}

function whole(urls: readonly string[], base: URL): URL[] {
  return urls.filter((text) => URL.canParse(text, base)).map((text) => new URL(text, base));
}
