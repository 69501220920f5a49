import { hrefOf, ownTextOf, siblingsOf, textOf } from './dom';
import type { Shown } from './linkedin-page';

/**
 * The light mobile site (`/mwlite/`): under the row of the name, one block each for headline, company and place. Its
 * title names nobody; the address of the person stands in `data-vanity-name` and in the canonical link.
 */
export function readLightProfile(root: Element, url: URL): Shown | undefined {
  const slug = root.querySelector('main [data-vanity-name]')?.getAttribute('data-vanity-name');
  const name = root.querySelector('main h1');
  const row = name?.parentElement;
  if (!slug || !row) return undefined;
  const canonical = hrefOf(root.querySelector('head > link[rel="canonical"]'), url);
  const [headline, ...rest] = siblingsOf(row, 'nextElementSibling').filter(
    ({ tagName }) => tagName === 'DIV',
  );
  const company = rest.find((block) => ownTextOf(block) === '' && block.querySelector('span[dir]'));
  const place = rest.find((block) => ownTextOf(block) !== '');
  return {
    found: {
      name: textOf(name),
      headline: textOf(headline),
      company: textOf(company?.querySelector('span[dir]')),
      place: ownTextOf(place),
    },
    links: [new URL(`/in/${encodeURIComponent(slug)}`, url), ...(canonical ? [canonical] : [])],
  };
}
