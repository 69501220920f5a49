import type { Profile } from '@/lib/network/profile-key';

import { decodeSegment, segmentsOf } from '@/lib/network/path';
import { decodeMemberId, looksOpaque } from './member-id';
import type { Profiles } from './site';

const ORIGIN = 'https://www.linkedin.com';

/** Longest slug, in UTF-16 units: twice LinkedIn's own limit of 100, and short enough for its address to be a key. */
const MAX_SLUG_LENGTH = 200;

/** `/in/me` is the person at the keyboard; `/pub/dir` a directory. */
const nobodys: ReadonlySet<string> = new Set(['me', 'unavailable', 'dir']);

/** Mail (`comm`) and the light mobile site put these before the same paths. */
const prefixes: ReadonlySet<string> = new Set(['comm', 'mwlite']);

/** The keys in one of LinkedIn's addresses; `undefined` for a company, a school, the feed: whatever is not a person. */
export function readLinkedInAddress(url: URL): Profiles | undefined {
  const path = segmentsOf(url);
  while (prefixes.has(path[0]?.toLowerCase() ?? '')) path.shift();
  const [area, first] = path.map((segment) => segment.toLowerCase());
  switch (area) {
    case 'in':
      return readPublic(path[1], url);
    case 'profile':
      if (first === 'in') return readPublic(path[2], url);
      return first === 'view' ? readView(url) : undefined;
    case 'pub':
      return readOldPublic(path);
    case 'sales':
      return first === 'lead' || first === 'people' ? readLead(first, path[2]) : undefined;
    case 'talent':
      return readCandidate(path);
    default:
      return undefined;
  }
}

/** The slug of a profile's address, lower-case, decoded and NFC; `undefined` where the address holds none. */
export function slugOf(url: URL): string | undefined {
  const slugged = readLinkedInAddress(url)?.find(({ key }) => key.startsWith('linkedin:'));
  return slugged?.key.slice('linkedin:'.length);
}

function readPublic(segment: string | undefined, url: URL): Profiles | undefined {
  const text = decodeSegment(segment);
  if (text === undefined) return undefined;
  if (looksOpaque(text)) return some(memberBy(text, `/in/${text}`));
  const slug = readSlug(text);
  if (slug === undefined) return undefined;
  const urn = url.searchParams.get('miniProfileUrn')?.split(':').at(-1) ?? '';
  const member = memberBy(urn, `/in/${urn}`);
  const profile = bySlug(slug, `/in/${encodeURIComponent(slug)}`);
  return member ? [profile, member] : [profile];
}

function readView(url: URL): Profiles | undefined {
  const id = url.searchParams.get('id') ?? '';
  if (/^[1-9]\d{0,11}$/.test(id)) return [byNumber(id, `/profile/view?id=${id}`)];
  return some(memberBy(id, `/profile/view?id=${id}`));
}

/**
 * `/pub/<name>/a7/576/b50` became `/in/<name>-b50576a7`: a candidate, for the padding of short parts is unverified.
 * The address is kept as it came, for it may still lead there when the candidate does not.
 */
function readOldPublic(path: readonly string[]): Profiles | undefined {
  const [, name, ...parts] = path.map(decodeSegment);
  const [a, b, c] = parts
    .slice(0, 3)
    .map((part) => (part && /^[0-9a-f]{1,3}$/i.test(part) ? part : undefined));
  if (!name || !a || !b || !c) return undefined;
  const slug = readSlug(`${name}-${c.padStart(3, '0')}${b.padStart(3, '0')}${a.padStart(2, '0')}`);
  if (slug === undefined || nobodys.has(name.toLowerCase())) return undefined;
  return [bySlug(slug, `/pub/${encodeURIComponent(name)}/${a}/${b}/${c}`)];
}

/** Sales Navigator writes `<id>,<how it was found>,<token>` and opens the lead only with all three. */
function readLead(kind: string, segment: string | undefined): Profiles | undefined {
  const whole = decodeSegment(segment);
  if (whole === undefined) return undefined;
  const [id = ''] = whole.split(',', 1);
  const rest = /^(?:,[\w-]{1,60}){0,2}$/.test(whole.slice(id.length)) ? whole : id;
  return some(memberBy(id, `/sales/${kind}/${rest}`));
}

/** `/talent/profile/<id>`, and the same below a project: `/talent/hire/…/profile/<id>`. */
function readCandidate(path: readonly string[]): Profiles | undefined {
  const id = path[path.findIndex((segment) => segment.toLowerCase() === 'profile') + 1] ?? '';
  return some(memberBy(id, `/talent/profile/${id}`));
}

function readSlug(text: string): string | undefined {
  // NFC again: lower-casing can take a letter apart.
  const slug = text.toLowerCase().normalize('NFC');
  if (slug.length > MAX_SLUG_LENGTH || nobodys.has(slug)) return undefined;
  // Letters, digits, marks and emoji of any script; nothing that ends, escapes or reorders an address.
  return /^[^\s\p{Cc}\p{Cs}\p{Z}/?#%\\<>"`|^{}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/u.test(slug)
    ? slug
    : undefined;
}

function bySlug(slug: string, path: string): Profile {
  return { key: `linkedin:${slug}`, url: ORIGIN + path };
}

function byNumber(id: string, path: string): Profile {
  return { key: `linkedin#${id}`, url: ORIGIN + path };
}

function memberBy(opaque: string, path: string): Profile | undefined {
  const id = decodeMemberId(opaque);
  return id === undefined ? undefined : byNumber(id, path);
}

function some(profile: Profile | undefined): Profiles | undefined {
  return profile && [profile];
}
