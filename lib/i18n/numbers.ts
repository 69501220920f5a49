import { locale } from './locale';

/** "30,000", as the language writes it. */
export function sayNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}
