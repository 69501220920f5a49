import { bytesOf, digitsOf, numberOf, textOf } from './base91';

/** Of the format. A change of anything that is coded, the names that teach the model included, is a new one. */
const VERSION = '1';

/** Version, length, how many records, checksum: characters that come before the body. */
const HEAD = 1 + 2 + 2 + 6;

/** Why an item cannot be read. It is left as it is: a newer Liant may have written it, or a browser cut it. */
export type Trouble = 'newer' | 'cut' | 'broken';

export interface Body {
  readonly many: number;
  readonly bytes: Uint8Array;
}

/** How many bytes of body go into an item that takes at most `room` bytes as storage.sync counts: key and JSON text. */
export function bodyRoom(key: string, room: number): number {
  const letters = room - key.length - 2 - HEAD;
  return Math.floor((Math.floor(letters / 2) * 13) / 8);
}

/** Bytes that storage.sync counts for an item. */
export function sizeOf(key: string, text: string): number {
  return key.length + 2 + text.length;
}

export function packBody({ many, bytes }: Body): string {
  const body = textOf(bytes);
  return VERSION + digitsOf(body.length, 2) + digitsOf(many, 2) + checksum(many, body) + body;
}

export function unpackBody(text: unknown): Body | Trouble {
  if (typeof text !== 'string' || text === '') return 'broken';
  const version = text.charAt(0);
  if (version !== VERSION) return /^[2-9A-Za-z]$/.test(version) ? 'newer' : 'broken';
  const [length, many] = [numberOf(text.slice(1, 3)), numberOf(text.slice(3, 5))];
  const body = text.slice(HEAD);
  if (text.length < HEAD || (length !== undefined && body.length < length)) return 'cut';
  if (body.length !== length || many === undefined || checksum(many, body) !== text.slice(5, HEAD))
    return 'broken';
  const bytes = bytesOf(body);
  return bytes === undefined ? 'broken' : { many, bytes };
}

/** 32 bits in six characters (FNV-1a, stirred): a cut, mixed or mistyped item passes by a chance of 1 in four billion. */
function checksum(many: number, body: string): string {
  let sum = 0x811c9dc5 ^ many;
  for (let at = 0; at < body.length; at++) sum = Math.imul(sum ^ body.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  sum ^= sum >>> 13;
  return textOf(Uint8Array.from([sum, sum >> 8, sum >> 16, sum >> 24]));
}
