/** Longest address that is looked at, in UTF-16 units; browsers show none longer. */
const MAX_ADDRESS_LENGTH = 32_768;

/** An address of the web, or `undefined`: no `javascript:`, `data:`, `about:` or extension page is anybody's. */
export function parseAddress(address: string): URL | undefined {
  if (address.length > MAX_ADDRESS_LENGTH || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** `host` itself or anything under it; `linkedin.com.evil.example` and `notlinkedin.com` are neither. */
export function isUnder(url: URL, host: string): boolean {
  const name = url.hostname.replace(/\.$/, '');
  return name === host || name.endsWith(`.${host}`);
}
