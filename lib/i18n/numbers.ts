import { inLocale } from './locale';

const number = inLocale((language) => new Intl.NumberFormat(language));
const share = inLocale((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const one = decimalsOf(1);
const two = decimalsOf(2);

/** "30,000", as the language writes it. */
export function sayNumber(value: number): string {
  return number().format(value);
}

/** @param value from 0 to 1; "62%" */
export function sayShare(value: number): string {
  return share().format(value);
}

/** "1,234.5": one digit after the point at most. */
export function sayTenths(value: number): string {
  return one().format(value);
}

/** "13.5", "0.94": as many digits as say something. */
export function sayDecimal(value: number): string {
  const said = Math.abs(value) < 2 ? two().format(value) : sayTenths(value);
  return said.replace('-', '−'); // A minus, as the sentences around it write theirs; some languages have a hyphen there.
}

function decimalsOf(maximumFractionDigits: number): () => Intl.NumberFormat {
  return inLocale(
    (language) => new Intl.NumberFormat(language, { maximumFractionDigits, signDisplay: 'negative' }),
  );
}
