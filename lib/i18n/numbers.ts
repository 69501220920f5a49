import { locale } from './locale';

/** "30,000", as the language writes it. */
export function sayNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** @param share from 0 to 1; "62%" */
export function sayShare(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);
}

/** "13.5", "0.94": as many digits as say something. */
export function sayDecimal(value: number): string {
  return new Intl.NumberFormat(locale(), {
    maximumFractionDigits: Math.abs(value) < 2 ? 2 : 1,
    signDisplay: 'negative',
  }).format(value);
}
