import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  deviceOf,
  drawDevice,
  GRAIN,
  isDevice,
  isStamp,
  MAX_DRIFT,
  NEVER,
  observe,
  stampOf,
  tick,
  tickOver,
  timeOf,
} from '@/lib/network/clock';

const NOON = Date.UTC(2026, 2, 10, 12);

describe('the clock', () => {
  it('goes on whatever the wall clock does: stands still, jumps back, jumps ahead', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 2, maxLength: 40 }),
        (jumps) => {
          let last = NEVER;
          for (const jump of jumps) {
            const next = tick(last, NOON + jump, 'aaaaaa');
            expect(next > last).toBe(true);
            expect(isStamp(next)).toBe(true);
            last = next;
          }
        },
      ),
    );
  });

  it('counts whole minutes, and changes within one', () => {
    const first = tick(NEVER, NOON + 31_234, 'aaaaaa');
    expect(timeOf(first)).toBe(NOON);
    expect(tick(first, NOON + 59_999, 'aaaaaa')).toBe(stampOf(NOON, 1, 'aaaaaa'));
    expect(tick(first, NOON + GRAIN, 'aaaaaa')).toBe(stampOf(NOON + GRAIN, 0, 'aaaaaa'));
  });

  it('takes the next minute where one is full', () => {
    const full = stampOf(NOON, 36 ** 3 - 1, 'aaaaaa');
    expect(tick(full, NOON, 'aaaaaa')).toBe(stampOf(NOON + GRAIN, 0, 'aaaaaa'));
  });

  it('is not dragged into the far future', () => {
    const ours = tick(NEVER, NOON, 'aaaaaa');
    const ahead = stampOf(NOON + MAX_DRIFT, 0, 'bbbbbb');
    const farAhead = stampOf(NOON + MAX_DRIFT + GRAIN, 0, 'bbbbbb');
    expect(observe(ours, ahead, NOON)).toBe(ahead);
    expect(observe(ours, farAhead, NOON)).toBe(ours);
  });

  it('follows what is in its own minute, where it stands ahead of the wall itself', () => {
    const ours = tick(NEVER, NOON, 'aaaaaa');
    const beside = stampOf(NOON, 7, 'bbbbbb');
    const wall = NOON - 20 * MAX_DRIFT;
    expect(observe(ours, beside, wall)).toBe(beside);
    // Or the stamp that writes over it would be given a second time, for something else.
    expect(tick(observe(ours, beside, wall), wall, 'aaaaaa') >= tickOver(beside, ours)).toBe(true);
    expect(observe(ours, stampOf(NOON + GRAIN, 0, 'bbbbbb'), wall)).toBe(ours);
  });

  it('still writes over what came from there', () => {
    const ours = tick(NEVER, NOON, 'aaaaaa');
    const farAhead = stampOf(NOON + 400 * MAX_DRIFT, 0, 'bbbbbb');
    const over = tickOver(farAhead, ours);
    expect(over > farAhead).toBe(true);
    expect(deviceOf(over)).toBe('aaaaaa');
    expect(timeOf(over)).toBe(timeOf(farAhead));
    expect(tickOver(NEVER, ours)).toBe(ours);
  });

  it('accepts no stamp that has no next of the same width', () => {
    expect(isStamp(`${'z'.repeat(9)}000aaaaaa`)).toBe(false);
    const last = `9${'z'.repeat(8)}zzzaaaaaa`;
    expect(isStamp(last)).toBe(true);
    expect(tick(last, 0, 'aaaaaa')).toHaveLength(18);
  });

  it('draws devices that are devices', () => {
    for (const drawn of [0, 0.5, 1 - Number.EPSILON]) expect(isDevice(drawDevice(() => drawn))).toBe(true);
  });
});
