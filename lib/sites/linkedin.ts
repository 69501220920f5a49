import { isUnder } from './address';
import { readLinkedInAddress, slugOf } from './linkedin-address';
import { linkedinTitle } from './linkedin-title';
import type { Site } from './site';
import { nameFromSlug } from './slug';
import { nameInTitle } from './title';

export const linkedin: Site = {
  id: 'linkedin',
  permission: 'standing',
  // `lnkd.in` shortens links to anything: the address alone never says to whom.
  matches: (url) => isUnder(url, 'linkedin.com') || isUnder(url, 'lnkd.in'),
  profiles: (url) => (isUnder(url, 'linkedin.com') ? readLinkedInAddress(url) : undefined),
  name: (title, url) => nameInTitle(title, linkedinTitle, slugOf(url)),
  nameFromAddress: (url) => {
    const slug = slugOf(url);
    const number = readLinkedInAddress(url)?.[0].key.split('#')[1];
    return slug === undefined ? `LinkedIn ${number ?? ''}`.trim() : nameFromSlug(slug);
  },
};
