import { isUnder } from './address';
import type { Site } from './site';
import { nameFromSlug } from './slug';
import { readXingAddress } from './xing-address';
import { nameInXingTitle, xingSlugOf } from './xing-title';

export const xing: Site = {
  id: 'xing',
  permission: 'standing',
  matches: (url) => isUnder(url, 'xing.com'),
  profiles: readXingAddress,
  name: nameInXingTitle,
  nameFromAddress: (url) => nameFromSlug(xingSlugOf(url) ?? '') || 'XING',
};
