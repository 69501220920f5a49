import { browser } from 'wxt/browser';

/** The sites that Liant may read from installation on, unless the person took that back. */
export const STANDING_SITES = [
  { name: 'LinkedIn', pattern: 'https://*.linkedin.com/*' },
  { name: 'XING', pattern: 'https://*.xing.com/*' },
] as const;

/** A site as permissions name it. */
export interface Site {
  /** How people call it: a network's name, or the host. */
  readonly name: string;
  /** A match pattern of the browser's: `https://team.example/*`. */
  readonly pattern: string;
}

/** The site of an address; `undefined` where no permission can be asked for: not `https`, or no address. */
export function siteAt(address: string): Site | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return undefined;
  return (
    STANDING_SITES.find(({ pattern }) => matches(pattern, url.hostname)) ?? {
      name: url.hostname,
      // Without the port, which Firefox does not take in a pattern: a pattern without one holds for all.
      pattern: `https://${url.hostname}/*`,
    }
  );
}

/** Whether Liant may see addresses and titles of this site's tabs without being asked each time. */
export async function hasSite({ pattern }: Pick<Site, 'pattern'>): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the person. Must be the first call inside a gesture of theirs: one `await` before it, and the browser refuses.
 * @returns what they answered
 */
export function requestSite({ pattern }: Pick<Site, 'pattern'>): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Whether a site can be taken back from here: in Chromium, LinkedIn and XING only in its own settings. */
export function canDropSite(
  { pattern }: Pick<Site, 'pattern'>,
  inFirefox: boolean = import.meta.env.FIREFOX,
): boolean {
  return inFirefox || !STANDING_SITES.some((site) => site.pattern === pattern);
}

export async function dropSite({ pattern }: Pick<Site, 'pattern'>): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** The sites that the person allowed one by one, by name. */
export async function listSites(): Promise<readonly Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => !STANDING_SITES.some((site) => site.pattern === pattern))
    .map((pattern) => ({ name: pattern.replace(/^https:\/\/|\/\*$/g, ''), pattern }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Those of the standing sites that the person took back. */
export async function listMissingSites(): Promise<readonly Site[]> {
  const has = await Promise.all(STANDING_SITES.map(hasSite));
  return STANDING_SITES.filter((_, at) => !has[at]);
}

function matches(pattern: string, host: string): boolean {
  const domain = pattern.slice('https://*.'.length, -'/*'.length);
  return host === domain || host.endsWith(`.${domain}`);
}
