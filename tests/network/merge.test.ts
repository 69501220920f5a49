import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GRAIN, isStamp, NEVER, tick, type Stamp } from '@/lib/network/clock';
import { joinRows, partRows } from '@/lib/network/join-rows';
import { mergeLedgers } from '@/lib/network/merge';
import { mergePeople } from '@/lib/network/merge-people';
import { idsOf, personRowSchema, WITH, wholeOf, type PersonRow } from '@/lib/network/person-row';
import { readPerson } from '@/lib/network/read-person';
import {
  differences,
  EMPTY,
  latestStamp,
  mergeRegisters,
  packStamps,
  registersSchema,
  unpackStamps,
  write,
  type Registers,
} from '@/lib/network/register';

const field = fc.constantFrom(
  'name',
  'nameSource',
  'tie',
  'tag/__proto__',
  'tag/Paris',
  'constructor',
  'key/linkedin:ada',
);
const value = fc.option(fc.oneof(fc.constantFrom('a', 'b', 'user', 'page'), fc.boolean(), fc.integer()), {
  nil: undefined,
});

/** Stamps of three devices that have never met; one device never issues one twice. */
const writing = fc.tuple(
  fc.dictionary(field, value, { minKeys: 1 }),
  fc.integer({ min: 1, max: 30 }),
  fc.constantFrom('aaaaaa', 'bbbbbb', 'cccccc'),
);

const registers: fc.Arbitrary<Registers> = fc
  .array(writing, { maxLength: 6 })
  .map((writings) =>
    writings.reduce<Registers>(
      (record, [edit, time, device]) => write(record, edit, tick(NEVER, time * GRAIN, device)),
      EMPTY,
    ),
  );

const ids = ['aaaaaaaaaaaaaaa1', 'aaaaaaaaaaaaaaa2', 'aaaaaaaaaaaaaaa3'];
const row: fc.Arbitrary<PersonRow> = fc
  .tuple(registers, fc.subarray(ids), fc.array(registers, { minLength: 3, maxLength: 3 }))
  .map(([own, joined, parts]) => ({
    id: '0000000000000000',
    ...own,
    ...(joined.length > 0 && { joined: joined.map((id, index) => ({ id, ...(parts[index] ?? EMPTY) })) }),
  }));

describe.each([
  ['registers', registers, mergeRegisters],
  ['people', row.map((one) => [one]), (a: PersonRow[], b: PersonRow[]) => mergePeople([...a, ...b])],
  ['ledgers', registers.map((one) => [{ id: 'aaaaaaaaaaaaaaa1', ...one }]), mergeLedgers],
] as readonly (readonly [string, fc.Arbitrary<unknown>, (a: never, b: never) => unknown])[])(
  'two histories of %s',
  (_, some, merge) => {
    const merged = merge as (a: unknown, b: unknown) => unknown;

    it('merge to the same, whoever begins and in whatever order, and only once', { timeout: 30_000 }, () => {
      fc.assert(
        fc.property(some, some, some, (a, b, c) => {
          expect(merged(a, b)).toEqual(merged(b, a));
          expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
          expect(merged(a, a)).toEqual(merged(a, merged(a, a)));
          expect(merged(merged(a, b), b)).toEqual(merged(a, b));
        }),
        { numRuns: 200 },
      );
    });
  },
);

describe('registers', () => {
  it('merge to the later writing of each field, and lose none that only one side knows', () => {
    const first = write(EMPTY, { tie: 'strong', name: 'Ada' }, tick(NEVER, 1 * GRAIN, 'aaaaaa'));
    const left = write(first, { tie: undefined, 'tag/Paris': true }, tick(NEVER, 2 * GRAIN, 'aaaaaa'));
    const right = write(first, { tie: 'weak', 'tag/Lyon': true }, tick(NEVER, 3 * GRAIN, 'bbbbbb'));
    expect(mergeRegisters(left, right).values).toEqual({
      name: 'Ada',
      tie: 'weak',
      'tag/Paris': true,
      'tag/Lyon': true,
    });
    const cleared = write(right, { tie: undefined }, tick(NEVER, 4 * GRAIN, 'bbbbbb'));
    expect(mergeRegisters(right, cleared).values).not.toHaveProperty('tie');
  });

  it('pack their stamps and find them again', () => {
    const stamp = fc.integer({ min: 0, max: 5 }).map((time): Stamp => tick(NEVER, time * GRAIN, 'aaaaaa'));
    fc.assert(
      fc.property(fc.dictionary(field, stamp), (stamps) => {
        const packed = packStamps(stamps);
        expect({ ...unpackStamps(packed) }).toEqual({ ...stamps });
        expect(registersSchema.safeParse({ values: {}, stamps: packed }).success).toBe(true);
      }),
    );
    expect(() => unpackStamps('yesterday')).toThrow('cannot be read');
  });

  it('know their latest stamp, and what differs', () => {
    expect(latestStamp(EMPTY)).toBe(NEVER);
    const record = write(
      write(EMPTY, { a: 1 }, tick(NEVER, 9 * GRAIN, 'aaaaaa')),
      { b: 2 },
      tick(NEVER, 3 * GRAIN, 'aaaaaa'),
    );
    expect(isStamp(latestStamp(record))).toBe(true);
    expect(latestStamp(record)).toBe(tick(NEVER, 9 * GRAIN, 'aaaaaa'));
    expect(differences(record, { a: 1, b: 3, c: undefined, d: true })).toEqual({ b: 3, d: true });
    expect(write(record, {}, tick(NEVER, 10 * GRAIN, 'aaaaaa'))).toBe(record);
  });

  it.each([
    ['no record', 'x'],
    ['a list', []],
    ['a value that is a record', { values: { a: {} }, stamps: '' }],
    ['a number that is none', { values: { a: Number.NaN }, stamps: '' }],
    ['a text beyond every bound', { values: { a: 'x'.repeat(100_001) }, stamps: '' }],
    ['stamps of another form', { values: {}, stamps: '2026-03-10' }],
    ['a stamp of nothing', { values: {}, stamps: NEVER }],
  ])('are not read from %s', (_, stored) => {
    expect(registersSchema.safeParse(stored).success).toBe(false);
  });
});

describe('rows', () => {
  it('come apart as they were joined', () => {
    fc.assert(
      fc.property(row, row, (into, some) => {
        const from = { ...some, id: 'ffffffffffffffff' };
        const joined = joinRows(into, from);
        expect(personRowSchema.safeParse(joined).success).toBe(true);
        const [rest, part] = partRows(joined, from.id) ?? [];
        // It keeps the mark of having been joined: a hand that says otherwise says so with a stamp.
        expect(part && idsOf(part)).toEqual(idsOf(from));
        expect(part?.values).toEqual({ ...from.values, [WITH + into.id]: true });
        expect(rest && idsOf(rest)).toEqual(idsOf(into));
        expect(rest?.values).toEqual(into.values);
        expect(partRows(into, from.id)).toBeUndefined();
      }),
    );
  });

  it('are seen, joined, by the later writing of each field, but named by whom there is most reason to believe', () => {
    const own = write(
      EMPTY,
      { name: 'Ada', nameSource: 'page', tie: 'weak' },
      tick(NEVER, 1 * GRAIN, 'aaaaaa'),
    );
    const part = write(
      EMPTY,
      { name: 'a-l', nameSource: 'address', tie: 'strong' },
      tick(NEVER, 2 * GRAIN, 'aaaaaa'),
    );
    const joined: PersonRow = {
      id: '0000000000000000',
      ...own,
      joined: [{ id: 'ffffffffffffffff', ...part }],
    };
    expect(readPerson(joined)).toMatchObject({ name: 'Ada', nameSource: 'page', tie: 'strong' });
    expect(unpackStamps(wholeOf(joined).stamps)['name']).toBe(tick(NEVER, 1 * GRAIN, 'aaaaaa'));
  });
});
