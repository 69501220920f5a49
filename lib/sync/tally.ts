import type { Held } from './ports';
import { shelfOf } from './rank';
import type { Shard } from './shard';

/** Who of one shard is in the mirror, and who is left out by which rule (rank.ts): people, not records. */
export interface Tally {
  readonly mirrored: number;
  readonly untagged: number;
  readonly fading: number;
  /** Those with a tie whose latest change is the oldest. */
  readonly oldest: number;
}

/** @param there what the item holds */
export function tallyOf({ people, shown }: Held, there: Shard): Tally {
  const mirrored = new Set(there.people.map(({ id }) => id));
  const visible = people.filter(({ id }) => shown.has(id));
  const left = visible.filter(({ id }) => !mirrored.has(id)).map(shelfOf);
  const count = (shelf: number) => left.filter((each) => each === shelf).length;
  return { mirrored: visible.length - left.length, untagged: count(2), fading: count(1), oldest: count(0) };
}
