import { sameName } from './agree';
import { firstText, textOf } from './dom';
import { readDescribedProfile } from './linkedin-described';
import type { Shown } from './linkedin-page';

/**
 * A profile as strangers see it: schema.org Person in JSON-LD beside the authors of articles, and a card whose parts
 * are named by `data-section`. Where a headline is hidden, nothing stands in its place.
 */
export function readPublicProfile(root: Element, url: URL): Shown | undefined {
  const name = root.querySelector('main h1');
  if (!name || !root.querySelector('main [data-section]')) return undefined;
  const person = readDescribedProfile(root, url);
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
    links: described?.links ?? [],
  };
}
