import type { Found } from './facts';
import { isNode, isOf, valueOf, readLinkedData, textIn, type LinkedData, type Node } from './linked-data';

/** A person that a page describes in JSON-LD. */
export interface DescribedPerson {
  readonly found: Found;
  /** The addresses the block gives for them, as it gives them. */
  readonly urls: readonly string[];
  /** `main`: the page says it is about them. `mention`: it is about a thing, and they are somewhere in it. */
  readonly standing: 'main' | 'person' | 'mention';
}

const person = new Set(['Person']);
const aboutSomebody = new Set(['ProfilePage', 'AboutPage']);
const aboutSomething = new Set(
  'Article BlogPosting NewsArticle TechArticle ScholarlyArticle Report Product Event Recipe VideoObject Book Movie'.split(
    ' ',
  ),
);

/**
 * The persons that stand for themselves in a page's JSON-LD (schema.org Person, ProfilePage): never an author, an
 * employee or a friend inside something else.
 */
export function readJsonLd(root: Element): DescribedPerson[] {
  const data = readLinkedData(root);
  const mains = data.nodes
    .filter((node) => isOf(node, aboutSomebody))
    .map((page) => data.resolve(valueOf(page, 'mainEntity') ?? valueOf(page, 'about')))
    .filter((node) => isOf(node, person));
  const other = data.nodes.some((node) => isOf(node, aboutSomething)) ? 'mention' : 'person';
  return [...new Set([...mains, ...data.nodes.filter((node) => isOf(node, person))])]
    .filter((node) => node !== undefined)
    .map((node) => ({
      found: read(node, data),
      urls: urlsOf(node),
      standing: mains.includes(node) ? 'main' : other,
    }));
}

function urlsOf(node: Node): string[] {
  const values = [valueOf(node, 'url'), valueOf(node, 'mainEntityOfPage'), valueOf(node, '@id')];
  return values.flatMap(
    (value) => textIn(value) ?? (isNode(value) ? textIn(valueOf(value, '@id')) : undefined) ?? [],
  );
}

function read(node: Node, data: LinkedData): Found {
  const text = (property: string) => textIn(valueOf(node, property));
  const fullName = [text('givenName'), text('familyName')].filter(Boolean).join(' ');
  const position = text('jobTitle');
  return {
    name: text('name') ?? fullName,
    headline: position ?? shortLine(text('description')),
    position,
    company: employer(valueOf(node, 'worksFor'), data),
    place: place(
      valueOf(node, 'homeLocation') ?? valueOf(node, 'address') ?? valueOf(node, 'workLocation'),
      data,
    ),
  };
}

/** A line about oneself, not a text. */
function shortLine(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= 200 && !/[\n<]/.test(text.trim()) ? text : undefined;
}

/** The first employer whose role has no end. Nobody is employed by a person, least of all by themself. */
function employer(value: unknown, data: LinkedData): string | undefined {
  for (const one of (Array.isArray(value) ? value : [value]).slice(0, 20)) {
    const node = data.resolve(one);
    if (isOf(node, person)) continue;
    const name = typeof one === 'string' ? one : textIn(valueOf(node, 'name'));
    if (name !== undefined && valueOf(data.resolve(valueOf(node, 'member')), 'endDate') === undefined)
      return name;
  }
  return undefined;
}

function place(value: unknown, data: LinkedData): string | undefined {
  const node = data.resolve(value);
  if (!node) return textIn(value);
  const address = data.resolve(valueOf(node, 'address')) ?? node;
  const named = textIn(valueOf(node, 'name'));
  if (named !== undefined) return named;
  const [locality, region, country] = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) => {
    const written = valueOf(address, part);
    return textIn(written) ?? textIn(valueOf(data.resolve(written), 'name'));
  });
  // LinkedIn writes town, region and country into the locality.
  if (locality?.includes(',')) return locality;
  return [locality, region, country].filter(Boolean).join(', ') || textIn(valueOf(node, 'address'));
}
