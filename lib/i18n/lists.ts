import { inLocale } from './locale';

const and = inLocale((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** "a, b and c" */
export function sayList(parts: readonly string[]): string {
  return and().format(parts);
}
