import type { Stamp } from './clock';
import type { ExchangeId } from './exchange';
import type { PersonId } from './person';
import { comparable, type ProfileKey } from './profile-key';

/**
 * Ids that follow from what the record holds anyway, so that the mirror need not carry their eight bytes: no two
 * changes bear one stamp, so no two records bear one id but by a chance of 1 in 2⁶⁴. Nothing rests on an id being
 * derived: any other sixteen hexadecimal digits are as good, and cost the mirror more.
 */

/** @param stamp the one with which `key` is first written, or the name where there is no key */
export function personIdFor(key: ProfileKey | undefined, stamp: Stamp): PersonId {
  return digest(`${stamp}${key === undefined ? '' : comparable(key)}`);
}

/**
 * Of somebody whom a file names without an address: the same in every reading of the same people.
 * @param nth 0, or how many before them the file gives the same name and company
 */
export function personIdNamed(name: string, company: string, nth = 0): PersonId {
  return digest(`${name}\n${company}\n${nth}`);
}

/**
 * @param stamp the one with which the exchange is first written
 * @param nth 0, or how many of this person's exchanges bear the stamp already
 */
export function exchangeIdFor(person: PersonId, stamp: Stamp, nth = 0): ExchangeId {
  return digest(`${person}${stamp}${nth}`);
}

/** Two halves of 32 bits, stirred by the constants of MurmurHash3. Spreads well; keeps no secret. */
function digest(text: string): string {
  let [a, b] = [0x9e3779b9, 0x7f4a7c15];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    a ^= a >>> 13;
    b ^= b >>> 16;
  }
  return half(a ^ (b >>> 15), 0xcc9e2d51) + half(b ^ (a >>> 13), 0x1b873593);
}

function half(value: number, factor: number): string {
  let stirred = Math.imul(value ^ (value >>> 16), factor);
  stirred = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35);
  stirred ^= stirred >>> 16;
  // In two parts, which engines write four times as fast as one of 32 bits.
  return quarter(stirred >>> 16) + quarter(stirred & 0xffff);
}

function quarter(value: number): string {
  return value.toString(16).padStart(4, '0');
}
