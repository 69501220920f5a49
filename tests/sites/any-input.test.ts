import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_KEY_LENGTH, profileKeySchema } from '@/lib/network/profile-key';
import { identify, sight, sightLink } from '@/lib/sites';

import { cpuOf } from './cpu';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 }));
const starts = [
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/in/ada?miniProfileUrn=',
  'https://www.linkedin.com/mwlite/profile/in/',
  'https://www.linkedin.com/sales/lead/ACwAABATcpgB',
  'https://www.linkedin.com/pub/',
  'https://www.linkedin.com/pub/ada/',
  'https://www.linkedin.com/profile/view?id=',
  'https://www.linkedin.com/talent/',
  'https://www.xing.com/profile/',
  'https://www.xing.com/',
  'https://x.example/',
  'http://x.example/?utm_source=a&',
  'https://',
  '',
];
const address = fc.tuple(fc.constantFrom(...starts), text).map((parts) => parts.join(''));

const oneLine = /^(?!\s)[^\r\n\u202A-\u202E\u2066-\u2069]{1,200}$/;

describe('whatever it is given', () => {
  it('answers with keys that are keys and addresses that lead back to them', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(address, (some) => {
        for (const { key, url } of identify(some)?.profiles ?? []) {
          expect(profileKeySchema.safeParse(key).success).toBe(true);
          expect(url.length).toBeLessThanOrEqual(MAX_KEY_LENGTH);
          expect(identify(url)?.profiles[0]).toEqual({ key, url });
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives a name of at least one character and at most 200, on one line', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(address, text, (some, title) => {
        const seen = [sight(some, title), sight(some, undefined), sightLink(some, title)];
        const names = seen.flatMap((sighting) => sighting?.name ?? []);
        expect(names.filter((name) => !oneLine.test(name) || !name.isWellFormed())).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    'a',
    '-',
    ' ',
    '|',
    ' - ',
    ' | ',
    '%',
    '%C3',
    '/',
    '&utm_a=',
    '١',
    '\u202E',
    '🚀',
    '(',
    '<b>',
    'a-',
    '𝒜.',
  ])('takes 100,000 times %j in its stride', { timeout: 60_000 }, (piece) => {
    const long = piece.repeat(100_000);
    const took = cpuOf(() => {
      for (const start of starts) {
        const at = start + long;
        identify(at);
        identify(at.slice(0, 30_000));
        sight(`${start}ada`, long);
        sight(`${start}ada`, `Ada ${long} | LinkedIn`);
        sightLink(`${start}ada`, long);
        sight(at.slice(0, 30_000), undefined);
      }
    });
    // Some 80 calls; one alone would take longer were it to backtrack.
    expect(took).toBeLessThan(4_000);
  });
});
