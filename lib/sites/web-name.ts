import { generic, lastPartOf } from '@/lib/network/web-address';
import { nameFromSlug } from './slug';

/** `https://x.example/people/ada-lovelace.html` gives `Ada Lovelace`; where the path says nothing, the host. */
export function nameFromWebAddress(url: URL): string {
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const slug = lastPartOf(url).replace(/^[@~]/, '');
  const names = /^[\p{L}\p{M}\p{N}_.’'-]{2,80}$/u.test(slug) && /\p{L}{2}/u.test(slug);
  return names && !generic.has(slug.toLowerCase()) ? nameFromSlug(slug) || host : host;
}
