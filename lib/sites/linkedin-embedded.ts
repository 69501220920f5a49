import { decodeSegment } from '@/lib/network/path';
import { all } from './dom';
import { slugOf } from './linkedin-address';
import type { Shown } from './linkedin-page';
import { isNode, valueOf, parse, textIn, type Node } from './linked-data';

/** Longest block that is parsed, in UTF-16 units; a profile's own is some 10,000. */
const MAX_BLOCK_LENGTH = 1_000_000;

/**
 * The answers that LinkedIn's server puts into the page (`<code>`, JSON) before it is drawn. They hold the person at
 * the keyboard, too, and friends: only a profile whose `publicIdentifier` is the slug of the address counts.
 */
export function readEmbeddedProfile(root: Element, url: URL): Shown | undefined {
  const slug = slugOf(url);
  if (slug === undefined) return undefined;
  // Parsing is dear: only a block in which the slug stands, as it is or percent-encoded.
  const marks = [slug, encodeURIComponent(slug)].map((text) => JSON.stringify(text));
  for (const block of all(root, 'body > code[id]')) {
    const text = block.textContent;
    const answer = marks.some((mark) => text?.includes(mark)) ? parse(text, MAX_BLOCK_LENGTH) : undefined;
    const included = isNode(answer) ? valueOf(answer, 'included') : undefined;
    const nodes = Array.isArray(included) ? included.slice(0, 2_000).filter(isNode) : [];
    const profile = nodes.find((node) => decodeSegment(textIn(valueOf(node, 'publicIdentifier'))) === slug);
    if (profile) return { found: read(profile, nodes), links: linksOf(profile, slug, url) };
  }
  return undefined;
}

function read(profile: Node, nodes: readonly Node[]) {
  const text = (property: string) => textIn(valueOf(profile, property));
  const location = valueOf(profile, 'geoLocation');
  const geo = isNode(location) ? valueOf(location, '*geo') : undefined;
  const place = nodes.find((node) => geo !== undefined && valueOf(node, 'entityUrn') === geo);
  return {
    name: [text('firstName'), text('lastName')].filter(Boolean).join(' '),
    headline: text('headline') ?? text('occupation'),
    place: textIn(valueOf(place, 'defaultLocalizedName')),
  };
}

function linksOf(profile: Node, slug: string, base: URL): URL[] {
  const id = textIn(valueOf(profile, 'entityUrn'))?.split(':').at(-1) ?? '';
  const member = /^A[\w-]{38}$/.test(id) ? [new URL(`/in/${id}`, base)] : [];
  return [new URL(`/in/${encodeURIComponent(slug)}`, base), ...member];
}
