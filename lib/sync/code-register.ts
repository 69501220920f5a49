import type { Stamp } from '@/lib/network/clock';
import type { Value } from '@/lib/network/register';

import { Bit, Choice } from './chances';
import type { PlaceCode, StampLine } from './code-stamps';
import type { Mark } from './marks';
import type { Coder } from './range-coder';

/** Codes what a set register holds; `stamp` is its own. */
export type CodeValue<V extends Value> = (coder: Coder, value: V | undefined, stamp: Stamp) => V;

export const codeTrue: CodeValue<true> = () => true;

/** @param otherwise what is read where a number stands for no word */
export function wordCode<T extends string>(words: readonly T[], bits: number, otherwise: T): CodeValue<T> {
  const choice = new Choice(bits);
  return (coder, word) => choice.codeWord(coder, words, word) ?? otherwise;
}

/** One field: whether it was ever written, when, and what it holds. */
export class RegisterCode {
  readonly #isThere = new Bit();
  readonly #isSet = new Bit();
  readonly #isSame = new Bit();
  readonly #places: PlaceCode;

  constructor(places: PlaceCode) {
    this.#places = places;
  }

  code<V extends Value>(
    coder: Coder,
    line: StampLine,
    mark: Mark | undefined,
    codeValue: CodeValue<V>,
  ): Mark | undefined {
    if (!this.#isThere.is(coder, coder.writing ? mark !== undefined : undefined)) return undefined;
    const isSet = this.#isSet.is(coder, mark && mark.value !== undefined);
    const stamp = this.#places.code(coder, line, this.#isSame, mark?.stamp);
    return isSet ? { stamp, value: codeValue(coder, mark?.value as V | undefined, stamp) } : { stamp };
  }
}
