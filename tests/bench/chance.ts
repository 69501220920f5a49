/** Chance that comes out the same for the same seed, so that two runs measure the same people. */
export interface Chance {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** Whether something that happens in `share` of all cases happens now. */
  readonly is: (share: number) => boolean;
  /** A whole number in [0, below). */
  readonly below: (below: number) => number;
  readonly among: <T>(things: readonly [T, ...T[]]) => T;
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty for names. */
export function seedChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    is: (share) => next() < share,
    among: (things) => things[below(things.length)] ?? things[0],
  };
}
