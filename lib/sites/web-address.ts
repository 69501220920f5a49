import { decodeSegment, segmentsOf } from './address';
import type { Profile } from '@/lib/network/profile-key';
import type { Profiles } from './site';
import { nameFromSlug } from './slug';

/** Longest key of a page, in UTF-16 units: within what `lib/network/profile-key` allows, whose schema stays out of pages. */
const MAX_LENGTH = 2_000;

/** Parameters that say how somebody came, not where they are. */
const tracking =
  /^(?:utm_\w*|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|li_fat_id|yclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|mkt_tok|ref_src|ref_url|trk|trackingid|lipi)$/i;

/** Parameters that say in which language a page is shown. */
const language = /^(?:lang|language|locale|hl)$/i;

/** Says which part of somebody's page is shown. On a page of many, it may be what says who. */
const part = /^tab$/i;

/** A page within a page: what some sites have in place of a path. */
const route = /^#!?\/.+/;

/**
 * The key of any page: its address with a lower-case host, `https`, and without user name, trailing slashes, a hash
 * that is no route, and the parameters that say how somebody came or how the page is shown, not whose it is. `url` is the same under the scheme it came with, for not every site answers to both.
 */
export function readWebAddress(url: URL): Profiles | undefined {
  const said = isOfMany(url) ? [tracking, language] : [tracking, language, part];
  const profile = profileWithout(url, said);
  return profile && [profile];
}

/** As {@link readWebAddress} was, when it took away less; nothing where that is the same. */
export function readFormerWebAddress(url: URL): Profile | undefined {
  const profile = profileWithout(url, [tracking]);
  return profile?.key === readWebAddress(url)?.[0].key ? undefined : profile;
}

function profileWithout(url: URL, leftOut: readonly RegExp[]): Profile | undefined {
  const host = url.host.replace(/\.(?=:|$)/, '');
  const path = upperEscapes(url.pathname).replace(/\/+$/, '') || '/';
  const hash = route.test(url.hash) ? upperEscapes(url.hash) : '';
  const rest = `//${host}${path}${searchOf(url, leftOut)}${hash}`;
  if (host === '' || rest.length > MAX_LENGTH) return undefined;
  return { key: `web:https:${rest}`, url: url.protocol + rest };
}

// Not by URLSearchParams, which would write the rest anew.
function searchOf(url: URL, leftOut: readonly RegExp[]): string {
  const kept = upperEscapes(url.search)
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = pair.split('=', 1)[0] ?? '';
      return pair !== '' && !leftOut.some((those) => those.test(name));
    });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function upperEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
}

/** Last parts of a path that say what a page is, not whose. */
const generic: ReadonlySet<string> = new Set(
  'about cv de en equipe équipe fr home index intro me members people profile profil resume speakers staff team user users who'.split(
    ' ',
  ),
);

/** Whether the path says what a page is, and not whose. */
function isOfMany(url: URL): boolean {
  const last = lastPartOf(url);
  return last === '' || generic.has(last.toLowerCase());
}

/** The last part of the path, without what it says of the file's kind. */
function lastPartOf(url: URL): string {
  return (decodeSegment(segmentsOf(url).at(-1)) ?? '').replace(/\.(?:html?|php|aspx?)$/i, '');
}

/** `https://x.example/people/ada-lovelace.html` gives `Ada Lovelace`; where the path says nothing, the host. */
export function nameFromWebAddress(url: URL): string {
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const slug = lastPartOf(url).replace(/^[@~]/, '');
  const names = /^[\p{L}\p{M}\p{N}_.’'-]{2,80}$/u.test(slug) && /\p{L}{2}/u.test(slug);
  return names && !generic.has(slug.toLowerCase()) ? nameFromSlug(slug) || host : host;
}
