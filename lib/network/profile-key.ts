import { z } from './zod';

/**
 * What identifies a person on a network. Forms:
 * `linkedin:<slug>` (lower case, percent-decoded, NFC), `linkedin#<member id>` (decimal),
 * `xing:<First_Last12>` (keeps its case, compared without it), `web:<canonical https address>`.
 */
export type ProfileKey = `linkedin:${string}` | `linkedin#${string}` | `xing:${string}` | `web:${string}`;

/** Longest key that is stored; real ones stay far below it. */
export const MAX_KEY_LENGTH = 2_048;

/** No blanks and no control characters: stamps are packed between two of those. */
const form =
  /^(?:linkedin:[^\s\p{Cc}/?#]+|linkedin#[1-9]\d{0,19}|xing:[^\s\p{Cc}/?#]+|web:https?:\/\/[^\s\p{Cc}]+)$/u;

export function isProfileKey(value: unknown): value is ProfileKey {
  return typeof value === 'string' && value.length <= MAX_KEY_LENGTH && form.test(value);
}

export const profileKeySchema = z.custom<ProfileKey>(isProfileKey, 'not a profile key');

/** One of a person's profiles: its key, and the address it came from, by which it can be opened. */
export interface Profile {
  readonly key: ProfileKey;
  readonly url: string;
}

/** The form under which two keys are compared: XING keeps its case on screen and ignores it for identity. */
export function comparable(key: ProfileKey): string {
  return key.startsWith('xing:') ? key.toLowerCase() : key;
}
