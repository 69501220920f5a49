import type { Texts } from './person';
import type { Registers } from './register';

/** The fields that are kept in a person's record of texts; all others are in their row. */
export const TEXTS = [
  'note',
  'howMet',
  'bringsText',
  'receivesText',
] as const satisfies readonly (keyof Texts)[];

/** A stored record of texts, as texts. */
export function readTextsOf({ values }: Registers): Texts {
  return Object.fromEntries(
    TEXTS.map((field) => [field, values[field]]).filter(([, text]) => typeof text === 'string'),
  );
}
