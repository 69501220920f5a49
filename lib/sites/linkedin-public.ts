import { sameName } from './agree';
import { firstText, textOf } from './dom';
import { readJsonLd } from './json-ld';
import { readLinkedInAddress } from './linkedin-address';
import type { Shown } from './linkedin-page';

/**
 * A profile as strangers see it: schema.org Person in JSON-LD beside the authors of articles, and a card whose parts
 * are named by `data-section`. Where a headline is hidden, nothing stands in its place.
 */
export function readPublicProfile(root: Element, url: URL): Shown | undefined {
  const name = root.querySelector('main h1');
  if (!name || !root.querySelector('main [data-section]')) return undefined;
  const key = readLinkedInAddress(url)?.[0].key;
  const isHere = (address: string) =>
    URL.canParse(address) && readLinkedInAddress(new URL(address))?.[0].key === key;
  const person = readJsonLd(root).find(({ urls }) => urls.some(isHere));
  const described = person && sameName(person.found.name, textOf(name)) ? person : undefined;
  const headline = name.nextElementSibling;
  return {
    found: {
      name: textOf(name),
      headline: headline?.tagName === 'H2' ? textOf(headline) : undefined,
      company: described?.found.company ?? firstText(root, 'main [data-section="currentPositionsDetails"]'),
      position: described?.found.position,
      place: described?.found.place,
    },
    links: described?.urls.map((address) => new URL(address)) ?? [],
  };
}
