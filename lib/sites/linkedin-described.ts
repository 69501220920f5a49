import { witnessOf } from './agree';
import { readJsonLd } from './json-ld';
import { readLinkedInAddress } from './linkedin-address';
import type { Shown } from './linkedin-page';

/**
 * The schema.org Person that bears this profile's address, where the page itself shows somebody of that name. Beside
 * them stand the authors of articles and the people of other profiles. A job title is a position: LinkedIn's headline
 * is not in the block.
 */
export function readDescribedProfile(root: Element, url: URL): Shown | undefined {
  const key = readLinkedInAddress(url)?.[0].key;
  const isHere = (address: string) =>
    URL.canParse(address) && readLinkedInAddress(new URL(address))?.[0].key === key;
  const person = readJsonLd(root).find(({ urls }) => urls.some(isHere));
  if (!person || !witnessOf(root, url)(person.found.name)) return undefined;
  const links = person.urls.filter((address) => URL.canParse(address)).map((address) => new URL(address));
  return { found: { ...person.found, headline: undefined }, links };
}
