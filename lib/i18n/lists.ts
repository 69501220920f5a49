import { locale } from './locale';

/** "a, b and c" */
export function sayList(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}
