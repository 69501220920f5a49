import { all, firstText, hrefOf, textOf } from './dom';
import type { Shown } from './linkedin-page';

/**
 * A lead's page in Sales Navigator, which marks whatever is to be hidden in demonstrations with `data-anonymize`; that
 * says what each text is. The lead's name is the heading; names in lists beside it are not.
 */
export function readLead(root: Element, url: URL): Shown | undefined {
  const name = root.querySelector('h1[data-anonymize="person-name"]');
  const panel = name?.closest('section, main');
  if (!name || !panel) return undefined;
  const profiles = new Set(all(panel, 'a[href*="/in/"]').map((link) => hrefOf(link, url)?.href));
  const [profile, ...others] = [...profiles].filter((href) => href !== undefined);
  return {
    found: {
      name: textOf(name),
      headline: firstText(panel, '[data-anonymize="headline"]'),
      company: firstText(panel, '[data-anonymize="company-name"]'),
      place: firstText(panel, '[data-anonymize="location"]'),
    },
    // Several would be a colleague's, too.
    links: profile !== undefined && others.length === 0 ? [new URL(profile)] : [],
  };
}
