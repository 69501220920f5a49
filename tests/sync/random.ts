/** Numbers in [0, 1) that are the same in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function below(random: () => number, many: number): number {
  return Math.floor(random() * many);
}

export function oneOf<T>(random: () => number, [first, ...others]: readonly [T, ...T[]]): T {
  const at = below(random, others.length + 1);
  return at === 0 ? first : (others[at - 1] ?? first);
}
