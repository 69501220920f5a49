/** How much is looked at before a file without a mark is called one thing or the other, in bytes. */
const SAMPLE = 4_096;

/**
 * Text of bytes in UTF-8, UTF-16 (either order) or Windows-1252, which Latin-1 is a part of, with or without a byte
 * order mark. Line ends come out as `\n`, NUL not at all.
 */
export async function* readText(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const tidy = createTidier();
  let held = new Uint8Array();
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    const bytes = held.length === 0 ? piece : concatenate(held, piece);
    held = new Uint8Array();
    decoder ??= sniff(bytes, false);
    if (decoder) yield tidy(decoder.decode(bytes, { stream: true }));
    else if (bytes.length > SAMPLE && findBeyondAscii(bytes) < 0) yield tidy(latin.decode(bytes));
    else held = bytes.slice();
  }
  decoder ??= sniff(held, true) ?? new TextDecoder();
  yield tidy(decoder.decode(held)) + tidy('', true);
}

/** What is ASCII throughout is the same in all that may follow it. */
const latin = new TextDecoder('windows-1252');

/** The decoder that fits; `undefined` where there is nothing yet to tell by. */
function sniff(bytes: Uint8Array, isAll: boolean): TextDecoder | undefined {
  if (bytes.length < 4 && !isAll) return undefined;
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder();
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be');
  return sniffUnmarked(bytes, isAll);
}

function sniffUnmarked(bytes: Uint8Array, isAll: boolean): TextDecoder | undefined {
  // Latin letters in UTF-16 have a NUL each, always on the same side.
  const [even, odd] = countNul(bytes.subarray(0, SAMPLE));
  const enough = Math.min(bytes.length, SAMPLE) / 5;
  if (odd > enough && even < odd / 10) return new TextDecoder('utf-16le');
  if (even > enough && odd < even / 10) return new TextDecoder('utf-16be');

  const first = findBeyondAscii(bytes);
  // The character that decides may go on in the next piece.
  if (first < 0 || (!isAll && bytes.length - first < 8)) return isAll ? new TextDecoder() : undefined;
  return isUtf8(bytes.subarray(first, first + SAMPLE)) ? new TextDecoder() : new TextDecoder('windows-1252');
}

/** UTF-8 with a broken character here and there is UTF-8: other encodings break at nearly each letter that is not ASCII. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes, { stream: true });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return broken <= whole / 4;
}

/** A plain loop: a call for each of a hundred million bytes would take longer than to unpack them. */
function findBeyondAscii(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return at;
  return -1;
}

function countNul(bytes: Uint8Array): readonly [even: number, odd: number] {
  let [even, odd] = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  return [even, odd];
}

/** One kind of line end, whatever was mixed, also where `\r` and `\n` came in two pieces; and no NUL. */
function createTidier(): (text: string, isLast?: boolean) => string {
  let held = '';
  return (text, isLast = false) => {
    let tidied = held + text;
    held = '';
    if (!isLast && tidied.endsWith('\r')) {
      held = '\r';
      tidied = tidied.slice(0, -1);
    }
    if (tidied.includes('\r')) tidied = tidied.replace(/\r\n?/g, '\n');
    return tidied.includes('\0') ? tidied.replaceAll('\0', '') : tidied;
  };
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
