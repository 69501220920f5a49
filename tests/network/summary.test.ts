import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addMonths } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import type { Person } from '@/lib/network/person';
import { summarise } from '@/lib/network/summarise';
import { addSummary, foldPast, sumUp } from '@/lib/network/add-summaries';
import { countsOn } from '@/lib/network/count-on';
import { COUNTS, NOBODY, summarySchema, type Summary } from '@/lib/network/summary';
import { eachTurn, turnAt } from '@/lib/network/sum-turns';

import { inventPerson } from './invented';

const day = fc.integer({ min: 0, max: 60 }).map((months) => addMonths('2022-01-31', months));
const exchange: fc.Arbitrary<Exchange> = fc.record({
  id: fc.constant('0000000000000000'),
  day,
  direction: fc.constantFrom('given', 'received', 'both'),
  kind: fc.constant('advice'),
});
const person: fc.Arbitrary<Person> = fc
  .record({
    tie: fc.constantFrom('strong', 'weak', undefined),
    bridge: fc.constantFrom('same', 'other', undefined),
    choice: fc.constantFrom('deepen', 'fade', undefined),
  })
  .map((said) => inventPerson({ name: 'Ada', ...said }));
const part = fc
  .tuple(person, fc.array(exchange, { maxLength: 5 }))
  .map(([who, ledger]) => summarise(who, ledger));
const parts = fc.array(part, { maxLength: 8 });

describe('the summary', () => {
  it('is the same by one pass and one by one, and what is taken away leaves nothing', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const summed = all.reduce<Summary>((sum, each) => addSummary(sum, each), NOBODY);
        expect(sumUp(all)).toEqual(summed);
        expect(summarySchema.safeParse(summed).success).toBe(true);
        expect(all.reduce<Summary>((sum, each) => addSummary(sum, each, -1), summed)).toEqual(NOBODY);
      }),
    );
  });

  it.each([
    ['of nothing', undefined],
    ['without its counts', { turns: [] }],
    ['that lacks a count', { ...NOBODY, always: { ...NOBODY.always, strong: undefined } }],
    ['with half a person', { ...NOBODY, always: { ...NOBODY.always, people: 0.5 } }],
    ['without its turns', { always: NOBODY.always }],
    ['with half a turn', { ...NOBODY, turns: [turnAt('2025-02-28', 0)] }],
    ['with a change that is no number', { ...NOBODY, turns: [turnAt('2025-02-28', 0), '1'] }],
    ['with a change by nothing', { ...NOBODY, turns: [turnAt('2025-02-28', 0), 0] }],
    ['with a count that is none', { ...NOBODY, turns: [turnAt('2025-02-28', COUNTS.length), 1] }],
    ['out of order', { ...NOBODY, turns: [turnAt('2025-02-28', 0), 1, turnAt('2025-02-27', 0), 1] }],
    ['with a turn twice', { ...NOBODY, turns: [turnAt('2025-02-28', 0), 1, turnAt('2025-02-28', 0), 1] }],
  ])('%s is not believed', (_, broken) => {
    expect(summarySchema.safeParse(broken).success).toBe(false);
  });

  it('counts an exchange from its day on, for twelve months', () => {
    const given: Exchange = { id: '0000000000000000', day: '2024-02-29', direction: 'given', kind: 'advice' };
    const summary = summarise(inventPerson({ name: 'Ada' }), [given]);
    const days = ['2024-02-28', '2024-02-29', '2025-02-27', '2025-02-28'];
    expect(days.map((on) => countsOn(summary, on).given)).toEqual([0, 1, 1, 0]);
  });

  it('counts a relation by its reading, as that turns of itself, and not where it was left to rest', () => {
    const met: Exchange = { id: '0', day: '2024-01-31', direction: 'both', kind: 'conversation' };
    const read = (choice: 'deepen' | 'occasional', on: string) => {
      const ada = inventPerson({ name: 'Ada', tie: 'strong', reciprocity: 'mutual', choice });
      const { nourishing, stagnant, dormant } = countsOn(summarise(ada, [met]), on);
      return { nourishing, stagnant, dormant };
    };
    expect(read('deepen', '2025-01-31')).toEqual({ nourishing: 1, stagnant: 0, dormant: 0 });
    expect(read('deepen', '2025-02-01')).toEqual({ nourishing: 0, stagnant: 1, dormant: 0 });
    expect(read('deepen', '2027-02-01')).toEqual({ nourishing: 0, stagnant: 0, dormant: 1 });
    expect(read('occasional', '2025-01-31')).toEqual({ nourishing: 0, stagnant: 0, dormant: 0 });
  });

  it('with its past folded in says the same from that day on, whatever is added then', () => {
    fc.assert(
      fc.property(parts, part, day, day, (all, later, since, on) => {
        const whole = sumUp(all);
        const folded = foldPast(whole, since);
        expect([...eachTurn(folded.turns)].every(([when]) => when > turnAt(since, COUNTS.length))).toBe(true);
        fc.pre(on >= since);
        expect(countsOn(folded, on)).toEqual(countsOn(whole, on));
        expect(foldPast(addSummary(folded, later), since)).toEqual(foldPast(addSummary(whole, later), since));
      }),
    );
  });

  it('counts nobody for nobody', () => {
    expect(summarise(undefined, [])).toEqual(NOBODY);
  });
});
