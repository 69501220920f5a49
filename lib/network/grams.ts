/**
 * Groups of one, two and three letters, each with a number. A text that holds a word holds all its groups, so groups
 * tell most texts that do not hold it from those that may, many times faster than to read them.
 */
export interface Grams {
  readonly numbers: readonly number[];
  /** Where the groups alone say that the word is there: one or two letters whose numbers are theirs alone. */
  readonly certain: boolean;
}

/** Numbers of their own for a to z and the blank; all other letters of the world share the last five. */
const LETTERS = 32;
const BLANK = 26;
const PAIRS = LETTERS * LETTERS;
const TRIPLES = 2_048;

export const GRAMS = LETTERS + PAIRS + TRIPLES;

/** Tells every group in a text, some more than once. */
export function tellGrams(text: string, tell: (gram: number) => void): void {
  let [first, second] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const third = text.charCodeAt(at);
    tell(letter(third));
    if (at > 0) tell(pair(second, third));
    if (at > 1) tell(triple(first, second, third));
    first = second;
    second = third;
  }
}

/** @param word folded, not empty, without blanks */
export function gramsOf(word: string): Grams {
  const numbers = new Set<number>();
  tellGrams(word, (gram) => numbers.add(gram));
  const certain = word.length <= 2 && /^[a-z]+$/.test(word);
  return { numbers: [...numbers], certain };
}

function letter(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  return unit === 32 ? BLANK : BLANK + 1 + (unit % (LETTERS - BLANK - 1));
}

function pair(a: number, b: number): number {
  return LETTERS + letter(a) * LETTERS + letter(b);
}

function triple(a: number, b: number, c: number): number {
  return LETTERS + PAIRS + ((Math.imul(Math.imul(a, 31) + b, 37) + c) & (TRIPLES - 1));
}
