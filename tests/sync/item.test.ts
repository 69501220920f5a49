import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isStamp } from '@/lib/network/clock';
import { StampsCode } from '@/lib/sync/code-stamps';
import { packBody } from '@/lib/sync/item';
import { RangeDecoder } from '@/lib/sync/range-coder';
import { readShard, writeShard } from '@/lib/sync/shard';

import { inventMarks } from './invented';

const people = inventMarks(30).map((person) => ({ ...person, id: `0${person.id.slice(1)}` }));
const { text } = writeShard(0, { people, forgotten: [] });

describe('an item that is not as we wrote it', { timeout: 30_000 }, () => {
  it('is told apart: of a newer version, cut off, or broken', () => {
    expect(readShard(`2${text.slice(1)}`)).toBe('newer');
    expect(readShard('2')).toBe('newer');
    expect(readShard(text.slice(0, -1))).toBe('cut');
    expect(readShard(text.slice(0, 8))).toBe('cut');
    expect(readShard(`${text}!`)).toBe('broken');
    for (const value of [undefined, null, 7, {}, [], '', '<', '"', '\u00e9'])
      expect(readShard(value)).toBe('broken');
  });

  it('is broken where any one character is another', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 33, max: 126 }), (at, code) => {
        const letter = String.fromCharCode(code);
        fc.pre(text.charAt(at) !== letter);
        expect(['newer', 'cut', 'broken']).toContain(
          readShard(text.slice(0, at) + letter + text.slice(at + 1)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, hangs or runs on, even where the checksum holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(8_000), (bytes, many) => {
        const read = readShard(packBody({ many, bytes }));
        expect(typeof read === 'string' ? many : read.people.length).toBe(many);
      }),
      { numRuns: 300 },
    );
  });

  it('is broken where a stamp is none, even where the checksum holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 40 }), (bytes) => {
        const stamps = stampsReadFrom(bytes);
        expect(stamps.filter((stamp) => !isStamp(stamp))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function stampsReadFrom(bytes: Uint8Array): string[] {
  try {
    return new StampsCode().code(new RangeDecoder(bytes));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
