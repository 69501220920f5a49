import { decodeSegment, segmentsOf } from './path';
import type { Profile } from './profile-key';

/** Longest key of a page, in UTF-16 units: within what `profile-key.ts` allows, whose schema stays out of pages. */
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
export function readWebAddress(url: URL): Profile | undefined {
  return profileWithout(url, isOfMany(url) ? [tracking, language] : [tracking, language, part]);
}

/** As {@link readWebAddress} was, when it took away less; nothing where that is the same. */
export function readFormerWebAddress(url: URL): Profile | undefined {
  const profile = profileWithout(url, [tracking]);
  return profile?.key === readWebAddress(url)?.key ? undefined : profile;
}

/** A profile as it would be kept today; nothing where it is kept so, or is no page's. */
export function shortenWebProfile({ key, url }: Profile): Profile | undefined {
  const address = key.startsWith('web:') ? key.slice('web:'.length) : '';
  const short = URL.canParse(address) ? readWebAddress(new URL(address)) : undefined;
  if (!short || short.key === key) return undefined;
  return url.startsWith('http:') ? { ...short, url: short.url.replace(/^https/, 'http') } : short;
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
export const generic: ReadonlySet<string> = new Set(
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
export function lastPartOf(url: URL): string {
  return (decodeSegment(segmentsOf(url).at(-1)) ?? '').replace(/\.(?:html?|php|aspx?)$/i, '');
}
