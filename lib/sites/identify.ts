import type { Profile } from '@/lib/network/profile-key';
import type { Sighting } from '@/lib/network/sighting';

import { parseAddress } from './address';
import { nameInLink } from './link';
import { siteOf } from './list';
import type { Profiles, Site } from './site';

/** Whose profile an address is, and on which site. */
export interface Identity {
  readonly site: Site;
  readonly profiles: Profiles;
  /** See {@link Sighting}. */
  readonly former?: readonly Profile[];
}

/**
 * Whose profile an address is. On the networks that are known, a person's or nobody's; any other page of the web is
 * taken as its own person's. `undefined` where it is nobody's; never throws, whatever the text.
 */
export function identify(address: string): Identity | undefined {
  const url = parseAddress(address);
  const site = url && siteOf(url);
  const profiles = url && site?.profiles(url);
  const former = url && site?.former?.(url);
  return site && profiles && { site, profiles, ...(former && { former: [former] }) };
}

/**
 * Who is in a tab. The name is the title's where that names somebody (`nameSource: 'page'`), else made from the
 * address (`'address'`: unconfirmed).
 * @param title the tab's title once it belongs to this address; `undefined` until then, never a stale one
 */
export function sight(address: string, title: string | undefined): Sighting | undefined {
  const found = identify(address);
  if (!found) return undefined;
  const { site, ...keys } = found;
  const url = new URL(address);
  // Browsers give a page that did not load its host as a title.
  const named = title?.trim() === url.host ? undefined : title;
  const name = named === undefined ? undefined : site.name(named, url);
  if (name !== undefined) return { ...keys, name, nameSource: 'page' };
  return { ...keys, name: site.nameFromAddress(url), nameSource: 'address' };
}

/**
 * Who is behind a link, without going there. The name is the link's text where that can be one, else made from the
 * address; unconfirmed either way, until the profile is seen.
 */
export function sightLink(address: string, text: string | undefined): Sighting | undefined {
  const found = identify(address);
  if (!found) return undefined;
  const { site, ...keys } = found;
  const fallback = site.nameFromAddress(new URL(address));
  return { ...keys, name: nameInLink(text, fallback) ?? fallback, nameSource: 'address' };
}
