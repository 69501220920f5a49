import { z } from './zod';

import { isStamp, type Stamp } from './clock';
import { personIdSchema, type PersonId } from './person';
import { comparable, type ProfileKey } from './profile-key';

/**
 * What is left of a record that was forgotten: enough to keep an import or a mirror from bringing it again, and
 * nothing that says who it was. The rules, by which every device comes to the same:
 *
 * 1. Forgetting a record wins over all that was written to it, before and after, here and elsewhere: who wrote later
 *    did not know, for where it was known there was nothing to write to. So the record's id is never used again;
 *    somebody forgotten who is added again is a new record.
 * 2. Other records with one of its keys, begun elsewhere, are forgotten with it, unless something was declared of them
 *    later than that, by a tag, a name typed in or an undo: that is adding by hand, on a device that may not have known.
 *    An import declares nothing and brings nobody again. Nor is a record forgotten for a key that a page showed of it
 *    only afterwards.
 * 3. What the user takes back (an undo, or adding them by hand here) is written into the tombstone, later than it:
 *    `lifted`, it counts for nothing; `welcomed`, its keys no longer count.
 *    An undo brings back what its device had: what another alone knew went there when it heard of the forgetting.
 *
 * Merging keeps all, and stays commutative, associative and idempotent; what is forgotten is dropped after it.
 */
export interface Forgotten {
  readonly id: PersonId;
  /** Of the forgetting, or of the undo where it is `lifted`. */
  readonly stamp: Stamp;
  /** Digests of the profile keys of the record. */
  readonly digests: readonly string[];
  readonly lifted?: boolean;
  readonly welcomed?: boolean;
  /** The tombstone by whose digests this record was dropped: it counts as long as that one does. */
  readonly because?: PersonId;
}

export const forgottenSchema: z.ZodMiniType<Forgotten> = z.object({
  id: personIdSchema,
  stamp: z.custom<Stamp>(isStamp),
  digests: z.array(z.string().check(z.maxLength(64))),
  lifted: z.optional(z.boolean()),
  welcomed: z.optional(z.boolean()),
  because: z.optional(personIdSchema),
});

/** Whether what goes by its keys is forgotten with it. */
export function holdsKeys({ lifted, welcomed }: Forgotten): boolean {
  return !lifted && !welcomed;
}

/**
 * The first 64 bits of the SHA-256 of a profile key, in hexadecimal, which is what the mirror has room for. It keeps a key out of sight, not from somebody who guesses it:
 * profile addresses are public and can be tried.
 */
export async function digestKey(key: ProfileKey): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(comparable(key)));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
