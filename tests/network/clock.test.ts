import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  deviceOf,
  drawDevice,
  isDevice,
  isStamp,
  MAX_DRIFT,
  NEVER,
  observe,
  tick,
  timeOf,
} from '@/lib/network/clock';

const time = fc.integer({ min: 0, max: 4e12 });
const device = fc.constantFrom('aaaaaa', 'zzzzzz');

describe('the clock', () => {
  it('goes on, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(time, device), { minLength: 2, maxLength: 50 }), (walls) => {
        let last = NEVER;
        for (const [wall, by] of walls) {
          const next = tick(last, wall, by);
          expect(isStamp(next)).toBe(true);
          expect(next > last).toBe(true);
          expect(timeOf(next)).toBeGreaterThanOrEqual(wall);
          expect(deviceOf(next)).toBe(by);
          last = next;
        }
      }),
    );
  });

  it('counts on where the wall clock stands still, and borrows a millisecond where it has counted out', () => {
    const issued = [tick(NEVER, 1_000, 'aaaaaa')];
    while (issued.length < 36 ** 3 + 5) issued.push(tick(issued.at(-1) ?? NEVER, 1_000, 'aaaaaa'));
    expect(issued).toEqual([...new Set(issued)].sort());
    expect(issued.map(timeOf).indexOf(1_001)).toBe(36 ** 3);
  });

  it('follows what it has seen of others, but no clock that is a day ahead', () => {
    fc.assert(
      fc.property(time, time, time, (ours, theirs, now) => {
        const [last, seen] = [tick(NEVER, ours, 'aaaaaa'), tick(NEVER, theirs, 'zzzzzz')];
        const after = observe(last, seen, now);
        expect(after >= last).toBe(true);
        expect(after).toBe(seen > last && theirs <= now + MAX_DRIFT ? seen : last);
      }),
    );
    expect(observe(tick(NEVER, 5, 'aaaaaa'), tick(NEVER, MAX_DRIFT + 6, 'zzzzzz'), 5)).toBe(
      tick(NEVER, 5, 'aaaaaa'),
    );
  });

  it('draws devices that are devices', () => {
    for (const drawn of [0, 0.5, 1 - Number.EPSILON]) expect(isDevice(drawDevice(() => drawn))).toBe(true);
  });
});
