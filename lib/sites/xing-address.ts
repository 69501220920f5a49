import { decodeSegment, segmentsOf } from '@/lib/network/path';
import type { Profiles } from './site';

/** The person at the keyboard. */
const nobodys: ReadonlySet<string> = new Set(['me', 'my_profile']);

/**
 * `/profile/First_Last12`, with `/cv` and other sections behind it or a language before it (`/de/profile/…`,
 * unverified). The key keeps its case, as XING shows it.
 */
export function readXingAddress(url: URL): Profiles | undefined {
  const path = segmentsOf(url);
  if (/^[a-z]{2}$/i.test(path[0] ?? '')) path.shift();
  const [area, segment] = path;
  const name = area?.toLowerCase() === 'profile' ? decodeSegment(segment) : undefined;
  if (name === undefined || name.length > 200 || nobodys.has(name.toLowerCase())) return undefined;
  if (!/^[\p{L}\p{M}\p{N}_.'’-]+$/u.test(name) || !/\p{L}/u.test(name)) return undefined;
  return [{ key: `xing:${name}`, url: `https://www.xing.com/profile/${encodeURIComponent(name)}` }];
}
