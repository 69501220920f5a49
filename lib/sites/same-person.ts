import { comparable, type Profile } from '@/lib/network/profile-key';

import { identify } from './identify';

/** Whether two addresses are one person's: sub-pages, languages, places within a page. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [identify(one)?.profiles, identify(other)?.profiles];
  if (!a || !b) return one === other;
  return a.some(({ key }) => b.some((profile) => comparable(profile.key) === comparable(key)));
}

/**
 * The profiles of a page's person under other addresses that the page gives, on its own site. That it is somebody of
 * another site as well is not believed: a page says of itself what it likes, and two records would become one.
 */
export function profilesBeside(address: string, others: readonly string[]): readonly Profile[] {
  const here = identify(address);
  const known = new Set(here?.profiles.map(({ key }) => comparable(key)));
  return others
    .map(identify)
    .filter((other) => other?.site === here?.site)
    .flatMap((other) => other?.profiles ?? [])
    .filter(({ key }) => !known.has(comparable(key)));
}
