import type { Profile, ProfileKey } from '@/lib/network/profile-key';

import { sameName } from './agree';
import { titleOf } from './dom';
import { NOTHING, settle, type Found, type Reading } from './facts';
import { readLinkedInAddress } from './linkedin-address';
import { readDescribedProfile } from './linkedin-described';
import { readEmbeddedProfile } from './linkedin-embedded';
import { readLead } from './linkedin-lead';
import { readLightProfile } from './linkedin-light';
import { readPublicProfile } from './linkedin-public';
import { linkedinTitle } from './linkedin-title';
import { readTopCard } from './linkedin-top-card';
import { nameInTitle } from './title';

/** What one of LinkedIn's layouts says of the person it shows, with the addresses it gives for them. */
export interface Shown {
  readonly found: Found;
  readonly links: readonly URL[];
}

/**
 * LinkedIn shows a profile in several layouts, changed by account and month, under class names that mean nothing.
 * Each is read by its structure; what it shows must be the person of the address, and of the title where that names
 * somebody, for after in-page navigation the page before may still stand there.
 */
export function readLinkedInPage(root: Element, url: URL): Reading {
  const key = readLinkedInAddress(url)?.[0].key;
  if (key === undefined) return NOTHING;
  const slug = key.startsWith('linkedin:') ? key.slice('linkedin:'.length) : undefined;
  const titled = nameInTitle(titleOf(root) ?? '', linkedinTitle, slug);
  const drawn = readPublicProfile(root, url) ?? readLightProfile(root, url) ?? readLead(root, url);
  const shown = [
    drawn ?? readTopCard(root, url, titled),
    readEmbeddedProfile(root, url),
    readDescribedProfile(root, url),
  ]
    .filter((one) => one !== undefined)
    .filter((one) => (titled === undefined || sameName(one.found.name, titled)) && isOf(key, one, titled));
  const others = shown.flatMap(profilesOf).filter((profile) => profile.key !== key);
  const facts = settle(...shown.map(({ found }) => found));
  return others.length > 0
    ? { facts, alsoAt: [...new Set(others.map((profile) => profile.url))] }
    : { facts };
}

function profilesOf({ links }: Shown): Profile[] {
  return links.flatMap((link) => readLinkedInAddress(link) ?? []);
}

/**
 * Whether all slugs (or all member ids, where the address is one) that the layout links to are the address's. Where it
 * links to none, the title must name somebody.
 */
function isOf(key: ProfileKey, shown: Shown, titled: string | undefined): boolean {
  const kind = key.slice(0, 'linkedin:'.length);
  const keys = profilesOf(shown).filter((profile) => profile.key.startsWith(kind));
  return keys.length > 0 ? keys.every((profile) => profile.key === key) : titled !== undefined;
}
