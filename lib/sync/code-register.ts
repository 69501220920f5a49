import type { Value } from '@/lib/network/register';

import { Bit } from './chances';
import type { PlaceCode, StampLine } from './code-stamps';
import type { Mark } from './marks';
import type { Coder } from './range-coder';

/** One field: whether it was ever written, when, and what it holds. */
export class RegisterCode {
  readonly #isThere = new Bit();
  readonly #isSet = new Bit();
  readonly #isSame = new Bit();
  readonly #places: PlaceCode;

  constructor(places: PlaceCode) {
    this.#places = places;
  }

  /** @param codeValue codes what a set one holds */
  code<V extends Value>(
    coder: Coder,
    line: StampLine,
    mark: Mark | undefined,
    codeValue: (value?: V) => V,
  ): Mark | undefined {
    if (!this.#isThere.is(coder, coder.writing ? mark !== undefined : undefined)) return undefined;
    const isSet = this.#isSet.is(coder, mark && mark.value !== undefined);
    const stamp = this.#places.code(coder, line, this.#isSame, mark?.stamp);
    return isSet ? { stamp, value: codeValue(mark?.value as V | undefined) } : { stamp };
  }
}
