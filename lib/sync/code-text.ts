import { Choice, codeRaw, Numbers } from './chances';
import { TextModel } from './text-model';
import { taughtModel } from './primer';
import type { Coder } from './range-coder';

/** What sort of text. */
export type TextKind = 0 | 1 | 2;
export const [NAME, SLUG, ADDRESS] = [0, 1, 2] as const;

/** No text of the mirror has more bytes: the longest key has as many letters, of at most three bytes. */
const MOST = 3 * 2_048;

const [NOTHING, HEXADECIMAL, DECIMAL, LETTERS] = [0, 1, 2, 3] as const;
const hexadecimal = /^-[0-9a-f]+$/;
const decimal = /^-?[0-9]+$/;

/** Names, addresses, and the tails that networks put behind names to tell namesakes apart. */
export class TextCode {
  readonly #model = new TextModel(taughtModel());
  readonly #tails = new Choice(2);
  readonly #lengths = new Numbers();
  readonly #digits = Array.from({ length: 12 }, () => new Choice(4));
  readonly #dashes = new Choice(1);
  readonly #decimals = new Choice(4);

  /** @throws {TypeError} reading what is no UTF-8 */
  code(coder: Coder, kind: TextKind, text?: string): string {
    const bytes = this.#model.code(coder, kind, MOST, text === undefined ? undefined : encoder.encode(text));
    return decoder.decode(bytes);
  }

  /** What comes behind a guess: nothing, `-4860b0317`, `12`, or anything. */
  codeTail(coder: Coder, tail?: string): string {
    switch (this.#tails.code(coder, tail === undefined ? undefined : kindOfTail(tail))) {
      case NOTHING:
        return '';
      case HEXADECIMAL:
        return `-${this.#codeDigits(coder, 16, tail?.slice(1))}`;
      case DECIMAL: {
        const dash = this.#dashes.code(coder, tail === undefined ? undefined : Number(tail.startsWith('-')));
        return `${dash ? '-' : ''}${this.#codeDigits(coder, 10, tail?.replace('-', ''))}`;
      }
      default:
        return this.code(coder, SLUG, tail);
    }
  }

  #codeDigits(coder: Coder, base: 10 | 16, digits?: string): string {
    const length = this.#lengths.codeCount(coder, digits?.length);
    let coded = '';
    while (coded.length < length) {
      const at = coded.length;
      const digit = digits === undefined ? undefined : Number.parseInt(digits.charAt(at), 16);
      const model = base === 10 ? this.#decimals : this.#digits[at];
      coded += (model?.code(coder, digit) ?? codeRaw(coder, 4, digit)).toString(16);
    }
    return coded;
  }
}

function kindOfTail(tail: string): number {
  if (tail === '') return NOTHING;
  if (decimal.test(tail)) return DECIMAL;
  return hexadecimal.test(tail) ? HEXADECIMAL : LETTERS;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
