import { fold } from '@/lib/network/search';

/** Between a given name and a family name these stay small: `zoe-van-der-meer`. */
const particles: ReadonlySet<string> = new Set(
  'al bin da de del den der di do dos du e el ibn la le of ten ter van von y zu'.split(' '),
);

/**
 * The words of a slug, without what a network appends to tell namesakes apart:
 * `élodie-garnier-b9000021b` is `élodie`, `garnier`; `Max_Pruefmann12` is `Max`, `Pruefmann`.
 */
export function wordsOfSlug(slug: string): string[] {
  const words = slug.split(/[-_.\s]+/u).filter((word) => word !== '');
  while (words.length > 1 && isSuffix(words.at(-1) ?? '')) words.pop();
  const last = words.pop();
  if (last === undefined) return [];
  const bare = last.replace(/\d+$/, '');
  return [...words, bare === '' ? last : bare];
}

/** Digits, or hexadecimal digits of which one at least is no letter: `12345`, `4860b0317`. */
function isSuffix(word: string): boolean {
  return /^\d+$/.test(word) || (/^[0-9a-f]{5,12}$/.test(word) && /\d/.test(word));
}

/** `zoe-van-der-meer` as `Zoe van der Meer`: the best guess at a name, in any script. */
export function nameFromSlug(slug: string): string {
  const words = wordsOfSlug(slug);
  const small = (word: string, at: number) => at > 0 && at < words.length - 1 && particles.has(word);
  return words.map((word, at) => (small(word, at) ? word : capitalise(word))).join(' ') || slug;
}

function capitalise(word: string): string {
  // The first letter may stand behind an emoji, and may be two units long.
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/**
 * Letters and digits of any script, folded, for holding a name against a slug. `ae`, `oe`, `ue` count as `a`, `o`,
 * `u`: a slug writes Jörg as `joerg` or as `jorg`.
 */
export function foldedWords(text: string): string[] {
  const plain = fold(text).replace(/([aou])e/g, '$1');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How well a text fits a slug: `0` where no word of it occurs in the slug, else the number of letters that do. Longer
 * words may stand in the middle (`ritvik026`), short ones only as words; single letters say nothing.
 */
export function agreement(text: string, slug: string): number {
  const words = foldedWords(wordsOfSlug(slug).join(' '));
  const joined = words.join('');
  return foldedWords(text)
    .filter((word) => (word.length > 2 ? joined.includes(word) : word.length > 1 && words.includes(word)))
    .reduce((sum, word) => sum + word.length, 0);
}
