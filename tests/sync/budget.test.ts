import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { backOff, gatheredAt, nextWrite, recentWrites } from '@/lib/sync/budget';

const MINUTE = 60_000;

describe('writes', { timeout: 30_000 }, () => {
  it('never reach the limits of storage.sync, however many are wanted, whenever', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40_000), { minLength: 2_000, maxLength: 3_000 }), (gaps) => {
        const made: number[] = [];
        let kept: number[] = [];
        let now = 1e12;
        for (const gap of gaps) {
          now = nextWrite(kept, now + (gap < 39_000 ? 0 : gap));
          kept = [...recentWrites(kept, now), now];
          made.push(now);
        }
        expect(mostWithin(made, MINUTE)).toBeLessThan(120);
        expect(mostWithin(made, 60 * MINUTE)).toBeLessThan(1_800);
      }),
      { numRuns: 5 },
    );
  });

  it('are made at once where few were made', () => {
    expect(nextWrite([], 1e12)).toBe(1e12);
    expect(nextWrite([1e12 - 1], 1e12)).toBe(1e12);
  });

  it('are not held up by a clock that was put back', () => {
    const tomorrow = Array.from({ length: 60 }, () => 1e12 + 864e5);
    expect(nextWrite(tomorrow, 1e12)).toBe(1e12);
    expect(recentWrites(tomorrow, 1e12)).toEqual([]);
  });

  it('forget what is older than an hour', () => {
    expect(recentWrites([1e12 - 61 * MINUTE, 1e12 - 59 * MINUTE], 1e12)).toEqual([1e12 - 59 * MINUTE]);
  });

  it('gather changes, but let nobody wait long', () => {
    expect(gatheredAt(0, 0)).toBe(2_000);
    expect(gatheredAt(0, 5_000)).toBe(7_000);
    expect(gatheredAt(0, 60_000)).toBe(10_000);
  });

  it('that are refused are tried again later and later, and never given up', () => {
    expect([1, 2, 3, 4].map(backOff)).toEqual([5_000, 10_000, 20_000, 40_000]);
    expect(backOff(1_000)).toBe(30 * MINUTE);
  });
});

function mostWithin(times: readonly number[], span: number): number {
  let [most, from] = [0, 0];
  for (const [at, time] of times.entries()) {
    while ((times[from] ?? time) <= time - span) from++;
    most = Math.max(most, at - from + 1);
  }
  return most;
}
