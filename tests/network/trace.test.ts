import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_TURNS, packMonths, sumTurns, traceSchema, unpackMonths } from '@/lib/network/trace';
import { readLean, readReciprocity, sumReciprocity, wilsonInterval } from '@/lib/network/trace-lean';

const count = fc.nat({ max: 5_000 });
const turns = fc.record({
  out: count,
  in: count,
  firstMe: count,
  firstThem: count,
  answeredMe: count,
  answeredThem: count,
});
const month = fc
  .tuple(fc.integer({ min: 2003, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, index]) => `${year}-${String(index).padStart(2, '0')}`);

describe('months of a trace', () => {
  it('are unpacked as they were packed, in order, and fit the schema', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(month, turns), { maxLength: 40 }), (entries) => {
        const months = new Map(entries);
        const packed = packMonths(months);
        expect(unpackMonths(packed)).toEqual(months);
        expect([...unpackMonths(packed).keys()]).toEqual([...months.keys()].sort());
        expect(traceSchema.safeParse({ months: packed }).success).toBe(true);
      }),
    );
  });

  it('are small: four months of letters in forty characters', () => {
    const few = { ...NO_TURNS, out: 3, in: 2, firstMe: 1 };
    const months = new Map(['2024-01', '2024-02', '2024-03', '2024-04'].map((one) => [one, few]));
    expect(packMonths(months).length).toBeLessThan(40);
  });

  it('add up, all or since one', () => {
    const months = packMonths(
      new Map([
        ['2023-12', { ...NO_TURNS, out: 5 }],
        ['2024-01', { ...NO_TURNS, out: 1, in: 2 }],
        ['2024-02', { ...NO_TURNS, in: 4, answeredMe: 1 }],
      ]),
    );
    expect(sumTurns({ months })).toEqual({ ...NO_TURNS, out: 6, in: 6, answeredMe: 1 });
    expect(sumTurns({ months }, '2024-01')).toEqual({ ...NO_TURNS, out: 1, in: 6, answeredMe: 1 });
  });

  it.each(['x', 'iqq', 'iqq.1 ', 'iqq.1.2.3.4.5.6.7', 'IQQ.1', '<b>'])('refuse %j', (months) => {
    expect(traceSchema.safeParse({ months }).success).toBe(false);
    expect(unpackMonths(months).size).toBe(0);
  });

  it('stand beside days and counts that are days and counts', () => {
    expect(traceSchema.safeParse({ months: '', lastOut: '2024-02-30' }).success).toBe(false);
    expect(traceSchema.safeParse({ months: '', endorsementsGiven: 0.5 }).success).toBe(false);
    expect(
      traceSchema.safeParse({ months: '', connectedOn: '2024-02-29', endorsementsGiven: 2 }).success,
    ).toBe(true);
  });
});

describe('what turns say', () => {
  it('is nothing but themselves below six', () => {
    expect(readReciprocity({ ...NO_TURNS, out: 5 })).toBeUndefined();
    expect(readLean({ ...NO_TURNS, out: 5 })).toBeUndefined();
    expect(readReciprocity({ ...NO_TURNS, out: 4, in: 2 })).toBe(0.5);
  });

  it('has the interval of Wilson at 90 %', () => {
    // By hand: 8 of 10, z = 1.645.
    const [low, high] = wilsonInterval(8, 10);
    expect(low).toBeCloseTo(0.541, 3);
    expect(high).toBeCloseTo(0.931, 3);
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });

  it.each([
    ['hardly by chance mostly mine', { out: 19, in: 1 }, 'out'],
    ['hardly by chance mostly theirs', { out: 1, in: 19 }, 'in'],
    ['perhaps mostly mine', { out: 5, in: 1 }, undefined],
    ['even', { out: 10, in: 10 }, undefined],
    [
      'even, but only I answer',
      { out: 10, in: 10, firstMe: 4, firstThem: 4, answeredMe: 4, answeredThem: 1 },
      'out',
    ],
    [
      'even, but only they answer',
      { out: 10, in: 10, firstMe: 4, firstThem: 4, answeredMe: 0, answeredThem: 3 },
      'in',
    ],
    [
      'even, with too few firsts to tell',
      { out: 10, in: 10, firstMe: 4, firstThem: 2, answeredThem: 4 },
      undefined,
    ],
  ] as const)('leans where it is %s', (_, some, lean) => {
    expect(readLean({ ...NO_TURNS, ...some })).toBe(lean);
  });

  it('adds up over a network', () => {
    expect(sumReciprocity([])).toBeUndefined();
    expect(
      sumReciprocity([
        { ...NO_TURNS, out: 3, in: 1 },
        { ...NO_TURNS, out: 2, in: 2 },
      ]),
    ).toBe(0.75);
  });
});
