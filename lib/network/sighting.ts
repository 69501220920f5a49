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
  readonly name: string;
  readonly nameSource: NameSource;
}

/** What a person's own click reads from the page that is open: facts, each left out where the page does not say it plainly. */
export interface PageFacts {
  readonly name?: string;
  readonly headline?: string;
  readonly company?: string;
  readonly position?: string;
  readonly place?: string;
}
