import type { Profile } from '@/lib/network/profile-key';

export type Profiles = readonly [Profile, ...Profile[]];

/** What a site must say. Pure: nothing here touches the browser, and nothing throws, whatever it is given. */
export interface Site {
  readonly id: 'linkedin' | 'xing' | 'web';
  /**
   * `standing`: the extension may read this site's tab titles from installation on (unless the person took that
   * back). `asked`: nothing of it is read until the person asks, page by page or for this one site.
   */
  readonly permission: 'standing' | 'asked';
  matches(url: URL): boolean;
  /** Every key that the address holds, the first to be shown; `undefined` where it is nobody's profile. */
  profiles(url: URL): Profiles | undefined;
  /** The key under which the address was kept before, where that was another. */
  former?(url: URL): Profile | undefined;
  /**
   * The name in a settled title; `undefined` where the title names nobody.
   * @param url the profile's address: its slug helps to tell where a name ends
   */
  name(title: string, url: URL): string | undefined;
  /** The best guess at a name that the address alone allows. Never empty. */
  nameFromAddress(url: URL): string;
}
