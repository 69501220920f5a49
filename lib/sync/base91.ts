/**
 * Bytes as text that JSON writes as it is: the 94 visible characters of ASCII without `"` and `\`, which JSON escapes,
 * and `<`, which Chrome writes as six characters when it counts what an item takes. Thirteen bits are two characters
 * (91² is just above 2¹³), which loses a third of a percent against the best that can be done.
 */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'"\\<'.includes(letter))
  .join('');

const SIZE = 91;
const BITS = 13;

/** By the character's number; -1 for what is none of ours. */
const values = Array.from({ length: 128 }, (_, letter) => ALPHABET.indexOf(String.fromCharCode(letter)));

function valueAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? -1;
}

export function textOf(bytes: Uint8Array): string {
  let [text, held, count] = ['', 0, 0];
  const put = (word: number) => {
    text += (ALPHABET[word % SIZE] ?? '') + (ALPHABET[Math.floor(word / SIZE)] ?? '');
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count < BITS) continue;
    put(held % 2 ** BITS);
    held >>= BITS;
    count -= BITS;
  }
  if (count > 0) put(held);
  return text;
}

/** The bytes, with up to two of zero behind them; `undefined` where a character is none of ours, or one is missing. */
export function bytesOf(text: string): Uint8Array | undefined {
  if (text.length % 2 === 1) return undefined;
  const bytes = new Uint8Array(Math.ceil((text.length / 2) * (BITS / 8)));
  let [at, held, count] = [0, 0, 0];
  for (let pair = 0; pair < text.length; pair += 2) {
    const [low, high] = [valueAt(text, pair), valueAt(text, pair + 1)];
    const word = low + high * SIZE;
    if (low < 0 || high < 0 || word >= 2 ** BITS) return undefined;
    held |= word << count;
    for (count += BITS; count >= 8; count -= 8) {
      bytes[at++] = held & 0xff;
      held >>= 8;
    }
  }
  if (count > 0) bytes[at] = held;
  return bytes;
}

/** A number in so many digits of this alphabet, the lowest first. */
export function digitsOf(value: number, digits: number): string {
  return Array.from(
    { length: digits },
    (_, at) => ALPHABET[Math.floor(value / SIZE ** at) % SIZE] ?? '',
  ).join('');
}

/** The number; `undefined` where a character is none of ours. */
export function numberOf(digits: string): number | undefined {
  let number = 0;
  for (let at = digits.length - 1; at >= 0; at--) {
    const value = valueAt(digits, at);
    if (value < 0) return undefined;
    number = number * SIZE + value;
  }
  return number;
}
