import { comparable, type ProfileKey } from './profile-key';

/**
 * What {@link digestKey} gives, without waiting: for judging thousands of keys within a transaction, which would end
 * while the browser's own SHA-256 is waited for.
 */
export function digestNow(key: ProfileKey): string {
  return digestText(comparable(key));
}

/**
 * The first 64 bits of a text's SHA-256, in hexadecimal. FIPS 180-4, by its names; the constants are the fractions of
 * the roots of the first primes.
 */
export function digestText(text: string): string {
  const blocks = padded(new TextEncoder().encode(text));
  const hash = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  for (let at = 0; at < blocks.byteLength; at += 64) addBlock(hash, new DataView(blocks.buffer, at, 64));
  return hex(hash[0] ?? 0) + hex(hash[1] ?? 0);
}

const PRIMES: readonly number[] = Array.from({ length: 312 }, (_, at) => at).filter(
  (number) =>
    number > 1 && Array.from({ length: 17 }, (_, at) => at + 2).every((by) => by >= number || number % by),
);

const K = Uint32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** The message, a bit of one, zeros, and its length in bits, in blocks of 64 bytes. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  blocks.set(message);
  blocks[message.length] = 0x80;
  new DataView(blocks.buffer).setUint32(blocks.length - 4, message.length * 8);
  return blocks;
}

const W = new Uint32Array(64);

function addBlock(hash: Uint32Array, block: DataView): void {
  for (let t = 0; t < 16; t++) W[t] = block.getUint32(t * 4);
  for (let t = 16; t < 64; t++) {
    const [w2, w15] = [W[t - 2] ?? 0, W[t - 15] ?? 0];
    const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    W[t] = (W[t - 16] ?? 0) + s0 + (W[t - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + (W[t] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] ?? 0) + value;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
