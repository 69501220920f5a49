/** The parts of the path as written, empty ones left out. */
export function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}

/** Percent-decoded and NFC, as identities are compared; `undefined` where the encoding is broken. */
export function decodeSegment(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    // `%E9` alone (Latin-1) and the like: the only way to learn it is to try.
    return undefined;
  }
}
