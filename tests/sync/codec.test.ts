import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { stampOf } from '@/lib/network/clock';
import { exchangeIdFor, personIdFor } from '@/lib/network/derived-id';
import type { ExchangeRow } from '@/lib/network/exchange';
import { newPersonRow, type PersonRow } from '@/lib/network/person-row';
import { isProfileKey, type ProfileKey } from '@/lib/network/profile-key';
import { EMPTY, write, type Edit, type Value } from '@/lib/network/register';
import { BRIDGES, CHOICES, ENERGIES, KINDS, RECIPROCITIES, ROLES, TIES } from '@/lib/network/words';
import { bytesOf, textOf } from '@/lib/sync/base91';
import { Numbers } from '@/lib/sync/chances';
import { mirroredOf, type PersonMarks } from '@/lib/sync/mirrored';
import { RangeDecoder, RangeEncoder } from '@/lib/sync/range-coder';
import { readShard, writeShard } from '@/lib/sync/shard';

import { plainly } from '../network/plainly';

const digits = (many: number) =>
  fc
    .array(fc.nat(15), { minLength: many, maxLength: many })
    .map((all) => all.map((one) => one.toString(16)).join(''));
const device = fc.constantFrom('aaaaaa', 'zzzzzz', '0a1b2c');
const minute = fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => minutes * 60_000);
/** Those of our clock, and those with milliseconds, which another may have written. */
const stamp = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: minute }, fc.nat(2e12)), fc.nat(40), device)
  .map(([time, count, of]) => stampOf(time, count, of));

const name = fc.oneof(
  fc.constantFrom(
    'Élodie Garnier',
    'Jörg Müller',
    "Sam O'Neil",
    'A',
    '李小明',
    'נועה לוי',
    'Ada 🚀 Lovelace, PhD',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const slug = fc.oneof(
  fc.constantFrom(
    'elodie-garnier',
    'elodie-garnier-b9000021b',
    'samoneil',
    'jmueller2',
    'élodie',
    '小明-李-b12345',
    'a',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);
const key = fc
  .oneof(
    slug.map((text) => `linkedin:${text}`),
    slug.map((text) => `xing:${text}`),
    fc.constantFrom('xing:Joerg_Mueller12', 'xing:Sam_ONeil'),
    fc.bigInt({ min: 1n, max: 10n ** 19n }).map((number) => `linkedin#${number}`),
    slug.map((text) => `web:https://x.example/${text}`),
  )
  .filter((text): text is ProfileKey => isProfileKey(text));
const address = fc.oneof(fc.constant(''), fc.webUrl(), fc.string({ maxLength: 30 }));

const word = (words: readonly string[]): fc.Arbitrary<Value | undefined> =>
  fc.constantFrom(...words, undefined);
const flag: fc.Arbitrary<Value | undefined> = fc.constantFrom(true, undefined);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ name, nameSource: word(['user', 'page', 'address']) }),
  fc.record({ tie: word(TIES), bridge: word(BRIDGES) }),
  fc.record({ reciprocity: word(RECIPROCITIES), choice: word(CHOICES), energy: word(ENERGIES) }),
  fc.tuple(fc.constantFrom(...ROLES), flag).map(([role, is]) => ({ [`role/${role}`]: is })),
  fc.record({ consulted: flag, gone: flag }),
  fc.tuple(key, fc.option(address, { nil: undefined })).map(([one, url]) => ({ [`key/${one}`]: url })),
  fc
    .tuple(fc.constantFrom('with/', 'apart/'), digits(16), flag)
    .map(([link, id, is]) => ({ [link + id]: is })),
  fc.record({ headline: fc.string(), 'tag/mine': flag, nextStep: fc.string() }),
);

const exchangeEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    direction: word(['given', 'received', 'both']),
    kind: word([...KINDS, 'conversation']),
    day: fc.constantFrom('2026-03-10', '1999-12-31', '2031-01-01'),
  }),
  fc.record({ gone: flag, text: fc.string() }),
  fc.record({ month: fc.constantFrom('2026-02', '2027-11') }),
);

function rowFrom(id: string, edits: readonly (readonly [string, Edit])[]): PersonRow {
  return edits.reduce<PersonRow>(
    (row, [at, some]) => ({ ...row, ...write(row, some, at) }),
    newPersonRow(id),
  );
}

function exchangeFrom(id: string, edits: readonly (readonly [string, Edit])[]): ExchangeRow {
  return edits.reduce<ExchangeRow>((row, [at, some]) => ({ id, ...write(row, some, at) }), { id, ...EMPTY });
}

const edits = fc.array(fc.tuple(stamp, edit), { minLength: 1, maxLength: 8 });
const exchanges = fc.array(
  fc.tuple(digits(16), fc.array(fc.tuple(stamp, exchangeEdit), { minLength: 1, maxLength: 3 })),
  {
    maxLength: 4,
  },
);

const person: fc.Arbitrary<PersonMarks> = fc.tuple(digits(15), edits, exchanges).map(([rest, some, ledger]) =>
  mirroredOf(
    rowFrom(`0${rest}`, some),
    ledger.map(([id, changes]) => exchangeFrom(id, changes)),
  ),
);

const tombstone = fc.record(
  {
    id: digits(15).map((rest) => `0${rest}`),
    stamp,
    digests: fc.array(digits(16), { maxLength: 3 }),
    lifted: fc.constant(true),
    welcomed: fc.constant(true),
    because: digits(16),
  },
  { requiredKeys: ['id', 'stamp', 'digests'] },
);

describe('an item', { timeout: 30_000 }, () => {
  it('reads back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 6 }),
        fc.array(tombstone, { maxLength: 3 }),
        (people, forgotten) => {
          const { text, holds } = writeShard(0, { people, forgotten });
          expect(holds.people).toHaveLength(people.length);
          expect(plainly(readShard(text))).toBe(plainly(holds));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('costs nothing for ids that follow from stamps, and eight bytes for others', () => {
    const at = stampOf(Date.UTC(2026, 2), 0, 'aaaaaa');
    const size = (id: string, exchange: string) => {
      const row = rowFrom(id, [[at, { name: 'Ada', 'key/linkedin:ada': '' }]]);
      const logged = exchangeFrom(exchange, [
        [at, { day: '2026-03-01', direction: 'both', kind: 'conversation' }],
      ]);
      return writeShard(0, { people: [mirroredOf(row, [logged])], forgotten: [] }).text.length;
    };
    const derived = personIdFor('linkedin:ada', at);
    const [drawn, drawnToo] = ['0123456789abcdef', '0f1e2d3c4b5a6978'] as const;
    const least = size(derived, exchangeIdFor(derived, at));
    expect(size(derived, drawnToo) - least).toBeGreaterThanOrEqual(8);
    expect(size(drawn, drawnToo) - least).toBeGreaterThanOrEqual(16);
    expect(size(derived, exchangeIdFor(derived, at, 3)) - least).toBeLessThanOrEqual(4);
  });
});

describe('what is mirrored', () => {
  const secrets = {
    headline: 'Secret headline',
    company: 'Secret GmbH',
    nextStep: 'Secret step',
    moment: 'Secret moment',
    worldName: 'Secret world',
    'tag/Secret': true,
    'mail/0123456789abcdef': true,
    'brings/advice': true,
  };
  const open = {
    name: 'Ada',
    nameSource: 'page',
    'key/linkedin:ada': 'https://www.linkedin.com/in/ada',
    tie: 'weak',
  };
  const at = stampOf(Date.UTC(2026, 2), 0, 'aaaaaa');
  const logged = { direction: 'given', kind: 'advice' };

  it('is the same, byte for byte, whatever else is known: no text, no tag, no day leaves', () => {
    const text = (row: Edit, exchange: Edit) => {
      const marks = mirroredOf(rowFrom('0123456789abcdef', [[at, row]]), [
        exchangeFrom('00000000000000aa', [[at, exchange]]),
      ]);
      return writeShard(0, { people: [marks], forgotten: [] }).text;
    };
    const bare = text(open, { ...logged, day: '2026-03-01' });
    const full = { ...logged, day: '2026-03-31', text: 'Secret line', introduced: 'fedcba9876543210' };
    expect(text({ ...open, ...secrets }, full)).toBe(bare);
  });

  it('leaves the long address of a member’s number out where another profile opens', () => {
    const long = 'https://www.linkedin.com/in/ACoAABATcpgBxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
    const numbered = { name: 'Ada', 'key/linkedin#269709976': long };
    const marksOf = (some: Edit) => mirroredOf(rowFrom('0123456789abcdef', [[at, some]]), []).marks;
    expect(marksOf(numbered)['key/linkedin#269709976']?.value).toBe(long);
    expect(marksOf({ ...numbered, ...open })['key/linkedin#269709976']?.value).toBe('');
  });

  it('leaves out what does not fit its field', () => {
    const wrong = {
      tie: 'close',
      consulted: 'yes',
      'role/king': true,
      'key/nonsense': 'x',
      name: 'A\0B',
      'with/x': true,
    };
    expect(mirroredOf(rowFrom('0123456789abcdef', [[at, wrong]]), []).marks).toEqual({});
  });
});

describe('the layers below', () => {
  it('give any bytes back from text, with at most two more', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = textOf(bytes);
        const read = bytesOf(text) ?? new Uint8Array();
        expect(read.slice(0, bytes.length)).toEqual(bytes);
        expect(read.length - bytes.length).toBeLessThanOrEqual(2);
        expect(text).toMatch(/^[!#-;=-[\]-~]*$/);
      }),
    );
  });

  it('give any bits back, however wrong the chances were', () => {
    const bit = fc.tuple(fc.integer({ min: 1, max: 65_535 }), fc.nat(1));
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 2_000 }), (bits) => {
        const encoder = new RangeEncoder();
        for (const [chance, one] of bits) encoder.code(chance, one);
        const decoder = new RangeDecoder(encoder.finish());
        expect(bits.map(([chance]) => decoder.code(chance))).toEqual(bits.map(([, one]) => one));
        expect(decoder.isOverrun).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('give any number below 2³¹ − 1 back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(2 ** 31 - 2), fc.nat(10))), (numbers) => {
        const encoder = new RangeEncoder();
        const writing = new Numbers();
        for (const number of numbers) writing.code(encoder, number);
        const [decoder, reading] = [new RangeDecoder(encoder.finish()), new Numbers()];
        expect(numbers.map(() => reading.code(decoder))).toEqual(numbers);
      }),
    );
  });
});
