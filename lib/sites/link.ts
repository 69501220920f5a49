import { agreement } from './slug';
import { cleanName } from './text';
import { readTitle } from './title';

/** More is a sentence. */
const MAX_WORDS = 8;
const MAX_LENGTH = 80;

/**
 * The name in a link's text, or `undefined` where the text is no name: an address, a sentence, an invitation to click.
 * @param guess the name made from the address; in the same script, the two must have a word in common
 */
export function nameInLink(text: string | undefined, guess: string): string | undefined {
  // Cards put name, degree and headline into one link, a line each.
  const line = text
    ?.slice(0, 2_000)
    .split(/[\r\n]+/)
    .find((part) => part.trim() !== '');
  const name = cleanName(line && readTitle(line.replace(/\s+[•·|]\s.*$/, '')));
  if (name === undefined || name.length > MAX_LENGTH || name.split(' ').length > MAX_WORDS) return undefined;
  if (/[@/\\<>{}]|[!?…:]$|https?:|www\./.test(name)) return undefined;
  return isLatin(name) && isLatin(guess) && agreement(name, guess) === 0 ? undefined : name;
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
