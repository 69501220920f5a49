const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const control = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The first letter of a text decides, and is looked for among this many characters. */
const BEGINNING = 200;

/**
 * A name that can stand inside a sentence of the other direction without turning it around. Controls of direction
 * that the name brings are dropped: one left open would turn the rest of the line.
 */
export function isolate(name: string): string {
  const plain = name.replace(control, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/**
 * The direction in which a text of the person's is written; nothing where it has no letter yet. As `dir="auto"` has
 * it, which takes the browser half a minute in a field that holds a million characters.
 */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const [letter] = /\p{L}/u.exec(text.slice(0, BEGINNING)) ?? [];
  return letter === undefined ? undefined : rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
