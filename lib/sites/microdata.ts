import { all, firstText, hrefOf, textOf } from './dom';
import type { Found } from './facts';

/** A card about a person that stands in the page, with the address it gives for them. */
export interface Card {
  readonly found: Found;
  readonly url: URL | undefined;
}

/**
 * The persons marked up as schema.org Person in microdata (HTML Standard, section 5) that stand for themselves: not a
 * property of something else, as an author is, unless it is a page's main entity.
 */
export function readMicrodata(root: Element, base: URL): Card[] {
  return all(root, '[itemscope][itemtype]')
    .filter((scope) =>
      /(?:^|\s)https?:\/\/schema\.org\/Person\/?(?:\s|$)/.test(scope.getAttribute('itemtype') ?? ''),
    )
    .filter((scope) => /^(?:|mainEntity|about)$/.test(scope.getAttribute('itemprop') ?? ''))
    .map((scope) => ({ found: read(scope), url: hrefOf(property(scope, 'url'), base) }));
}

function read(scope: Element): Found {
  const value = (name: string) => valueOf(property(scope, name));
  const position = value('jobTitle');
  const fullName = [value('givenName'), value('familyName')].filter(Boolean).join(' ');
  return {
    name: value('name') ?? fullName,
    headline: position,
    position,
    company: value('worksFor'),
    place: value('homeLocation') ?? value('address') ?? value('workLocation'),
  };
}

/** The first element of a property that belongs to this item and not to one inside it. */
function property(scope: Element, name: string): Element | undefined {
  return all(scope, `[itemprop~="${name}"]`).find(
    (element) => element.parentElement?.closest('[itemscope]') === scope,
  );
}

function valueOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  if (!element.hasAttribute('itemscope'))
    return element.getAttribute('content') ?? (textOf(element) || undefined);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) =>
    firstText(element, `[itemprop~="${part}"]`),
  );
  return firstText(element, '[itemprop~="name"]') ?? (parts.filter(Boolean).join(', ') || textOf(element));
}
