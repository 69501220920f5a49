import { NEVER } from '@/lib/network/clock';
import type { Forgotten } from '@/lib/network/forgotten';

import { Bit, Numbers } from './chances';
import { codeId } from './code-id';
import { StampsCode } from './code-stamps';
import type { Coder } from './range-coder';

/** Codes tombstones one after the other. Digests are bits of which nothing can be expected, eight bytes each. */
export class ForgottenCode {
  readonly #stamps = new StampsCode();
  readonly #isLifted = new Bit();
  readonly #isWelcomed = new Bit();
  readonly #isDerived = new Bit();
  readonly #many = new Numbers();

  code(coder: Coder, tombstone?: Forgotten): Forgotten {
    const id = codeId(coder, tombstone?.id);
    const [stamp = NEVER] = this.#stamps.code(coder, tombstone && [tombstone.stamp]);
    const isLifted = this.#isLifted.is(coder, tombstone && tombstone.lifted === true);
    const isWelcomed = this.#isWelcomed.is(coder, tombstone && tombstone.welcomed === true);
    const isDerived = this.#isDerived.is(coder, tombstone && tombstone.because !== undefined);
    const because = isDerived ? codeId(coder, tombstone?.because) : undefined;
    const many = this.#many.codeCount(coder, tombstone?.digests.length);
    const digests: string[] = [];
    while (digests.length < many) digests.push(codeId(coder, tombstone?.digests[digests.length]));
    return {
      id,
      stamp,
      digests,
      ...(isLifted && { lifted: true }),
      ...(isWelcomed && { welcomed: true }),
      ...(because !== undefined && { because }),
    };
  }
}
