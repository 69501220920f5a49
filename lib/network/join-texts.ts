import { LIMITS, type Texts } from './person';
import { TEXTS } from './texts';

type Field = (typeof TEXTS)[number];

/** What stands between two texts that became one: notes are paragraphs, the others lines. */
const BETWEEN: Readonly<Record<Field, string>> = {
  note: '\n\n',
  howMet: '\n\n',
  bringsText: ' · ',
  receivesText: ' · ',
};

/**
 * Where both of two records that become one have a text, both texts, so that none goes out of sight. One that holds
 * the other is both already; what would be longer than is kept is left out, and the later text stands.
 */
export function joinTexts(one: Texts, other: Texts): Texts {
  return Object.fromEntries(
    TEXTS.flatMap((field) => {
      const [first, second] = [one[field], other[field]];
      if (!first || !second) return [];
      const both = bothOf(first, second, BETWEEN[field]);
      return both.length > LIMITS[field] ? [] : [[field, both]];
    }),
  );
}

/** The texts in which a part's own still stands behind the whole's as it was put there, without it. */
export function partTexts(whole: Texts, part: Texts): Texts {
  return Object.fromEntries(
    TEXTS.flatMap((field) => {
      const [text, own] = [whole[field], part[field]];
      const end = own && BETWEEN[field] + own;
      return text && end && text.endsWith(end) ? [[field, text.slice(0, -end.length)]] : [];
    }),
  );
}

function bothOf(first: string, second: string, between: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : first + between + second;
}
