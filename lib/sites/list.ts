import { linkedin } from './linkedin';
import type { Site } from './site';
import { web } from './web';
import { xing } from './xing';

/** In order: the first that matches decides, and `web` matches whatever is left. */
const sites: readonly Site[] = [linkedin, xing, web];

export function siteOf(url: URL): Site {
  return sites.find((site) => site.matches(url)) ?? web;
}
