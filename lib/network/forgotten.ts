import { z } from './zod';

import { isStamp, type Stamp } from './clock';
import { personIdSchema, type PersonId } from './person';
import { comparable, type ProfileKey } from './profile-key';

/**
 * What is left of a person who was forgotten: enough to keep an import or a mirror from bringing them again,
 * and nothing that says who they were.
 */
export interface Forgotten {
  readonly id: PersonId;
  readonly stamp: Stamp;
  /** Digests of their profile keys. */
  readonly digests: readonly string[];
}

export const forgottenSchema = z.object({
  id: personIdSchema,
  stamp: z.custom<Stamp>(isStamp),
  digests: z.array(z.string().check(z.maxLength(64))),
});

/**
 * SHA-256 of a profile key, in hexadecimal. It keeps a key out of sight, not from somebody who guesses it:
 * profile addresses are public and can be tried.
 */
export async function digestKey(key: ProfileKey): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(comparable(key)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
