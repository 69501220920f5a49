/** Byte 1 of an opaque id: what it is an id of. `ACoAA` a profile, `ACwAA` a Sales Navigator lead, `AEMAA` a candidate. */
const kinds: ReadonlySet<number> = new Set([0x2a, 0x2c, 0x43]);

const LENGTH = 39;

/**
 * The numeric member id, in decimal, that one of LinkedIn's opaque ids holds: base64url, byte 1 the kind, bytes 3 to 7
 * the member id, big-endian. So a person met in Sales Navigator and in a feed link is the same person, offline.
 * Checked on published pairs (`ACoAABATcpgB…` is 269709976). `undefined` where the id is cut, of another kind or 0.
 */
export function decodeMemberId(opaque: string): string | undefined {
  if (opaque.length !== LENGTH || !/^[\w-]+$/.test(opaque)) return undefined;
  const head = atob(opaque.slice(0, 12).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Array.from(head, (character) => character.charCodeAt(0));
  const [first, kind = 0, third] = bytes;
  if (first !== 0 || third !== 0 || !kinds.has(kind)) return undefined;
  // Five bytes: past 32 bits, so no bit operators.
  const id = bytes.slice(3, 8).reduce((sum, byte) => sum * 256 + byte, 0);
  return id > 0 ? String(id) : undefined;
}

/**
 * Whether text was meant as an opaque id, valid or not: it is then never taken for a slug, because lower-cased it
 * would name another person or nobody.
 */
export function looksOpaque(text: string): boolean {
  return /^(?:AC[ow]AA|AEMAA|A[A-Z][\w-]AA[\w-]{34}$)/.test(text);
}
