import type { Profile } from './profile-key';

/** From the most to the least to be believed. */
export const NAME_SOURCES = ['user', 'page', 'address'] as const;

/**
 * Who says the name: the person themselves (`user`), the page's settled title or content (`page`),
 * or only the profile's address (`address`), in which case it is shown as unconfirmed.
 */
export type NameSource = (typeof NAME_SOURCES)[number];

/** Somebody met on a page, in a tab's address or behind a link, before anything is known of them. */
export interface Sighting {
  /** All the keys that the one address holds; the first is the one to show. Never empty. */
  readonly profiles: readonly [Profile, ...Profile[]];
  /** The same address as it was kept before it was shortened further: people are looked for by it, and never kept under it. */
  readonly former?: readonly Profile[] | undefined;
  readonly name: string;
  readonly nameSource: NameSource;
}

/** By what the person of a sighting is looked for. */
export function soughtBy({
  profiles,
  former = [],
}: Pick<Sighting, 'profiles' | 'former'>): readonly Profile[] {
  return [...profiles, ...former];
}

/** What a person's own click reads from the page that is open: facts, each left out where the page does not say it plainly. */
export interface PageFacts {
  readonly name?: string;
  readonly headline?: string;
  readonly company?: string;
  readonly position?: string;
  readonly place?: string;
}
