import { decodeSegment, segmentsOf } from './address';
import type { Profiles } from './site';
import { nameFromSlug } from './slug';

/** Longest key of a page, in UTF-16 units: within what `lib/network/profile-key` allows, whose schema stays out of pages. */
const MAX_LENGTH = 2_000;

/** Parameters that say how somebody came, not where they are. */
const tracking =
  /^(?:utm_\w*|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|li_fat_id|yclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|mkt_tok|ref_src|ref_url|trk|trackingid|lipi)$/i;

/** A page within a page: what some sites have in place of a path. */
const route = /^#!?\/.+/;

/**
 * The key of any page: its address with a lower-case host, `https`, and without user name, tracking parameters,
 * trailing slashes and a hash that is no route. `url` is the same under the scheme it came with, for not every site answers to both.
 */
export function readWebAddress(url: URL): Profiles | undefined {
  const host = url.host.replace(/\.(?=:|$)/, '');
  const path = upperEscapes(url.pathname).replace(/\/+$/, '') || '/';
  const hash = route.test(url.hash) ? upperEscapes(url.hash) : '';
  const rest = `//${host}${path}${searchOf(url)}${hash}`;
  if (host === '' || rest.length > MAX_LENGTH) return undefined;
  return [{ key: `web:https:${rest}`, url: url.protocol + rest }];
}

// Not by URLSearchParams, which would write the rest anew.
function searchOf(url: URL): string {
  const kept = upperEscapes(url.search)
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=', 1)[0] ?? ''));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function upperEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
}

/** Last parts of a path that say what a page is, not whose. */
const generic: ReadonlySet<string> = new Set(
  'about cv de en fr home index intro me people profile profil resume team user users who'.split(' '),
);

/** `https://x.example/people/ada-lovelace.html` gives `Ada Lovelace`; where the path says nothing, the host. */
export function nameFromWebAddress(url: URL): string {
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const last = decodeSegment(segmentsOf(url).at(-1)) ?? '';
  const slug = last.replace(/\.(?:html?|php|aspx?)$/i, '').replace(/^[@~]/, '');
  const names = /^[\p{L}\p{M}\p{N}_.’'-]{2,80}$/u.test(slug) && /\p{L}{2}/u.test(slug);
  return names && !generic.has(slug.toLowerCase()) ? nameFromSlug(slug) || host : host;
}
