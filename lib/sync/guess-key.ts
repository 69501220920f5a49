/**
 * What a profile's key would be if it followed from the name, as most do: the mirror then carries only in which way,
 * and what comes behind. Both devices must guess alike whatever their version of Unicode, so only names in letters
 * that are settled for good are guessed from.
 */
const latin = /^[ -~\u00a0-\u024f\u1e00-\u1eff\u2018\u2019]*$/;

const plain: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', œ: 'oe', æ: 'ae', đ: 'd', ł: 'l', ı: 'i' };

/** In the order in which one that fits is taken: the longer before what it begins with. */
export function guessSlugs(name: string): string[] {
  const words = plainWords(name.toLowerCase());
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [
    words.join('-'),
    `${first}-${last}`,
    words.join(''),
    first + last,
    first.charAt(0) + last,
    first,
    last,
  ];
}

/** XING writes out umlauts, keeps capitals, and joins by `_`. */
export function guessXing(name: string): string[] {
  const written = name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
  const words = plainWords(written);
  return [words.join('_'), `${words[0] ?? ''}_${words.at(-1) ?? ''}`];
}

function plainWords(name: string): string[] {
  if (!latin.test(name)) return [];
  const bare = name.normalize('NFD').replace(/[\u0300-\u036f'\u2019]/g, '');
  return bare.replace(/[ßøœæđłı]/g, (letter) => plain[letter] ?? letter).match(/[A-Za-z0-9]+/g) ?? [];
}
