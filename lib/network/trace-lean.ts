import type { Turns } from './trace';

/** Below this many turns, numbers say nothing about a relation but themselves. */
const FEWEST_TURNS = 6;

/** Below this many firsts on a side, its share of answers says nothing. */
const FEWEST_FIRSTS = 3;

/** Two shares of answers differ when they stand this far apart. */
const APART = 0.5;

/** 90 % of a normal distribution lie within this many deviations of its middle. */
const Z = 1.6448536269514722;

/** Which way the traces of a relation lean: `out` where mostly the user writes. */
export type Lean = 'out' | 'in';

/** Whether there are turns enough for more to be said of them than how many there are. */
export function isTelling({ out, in: back }: Pick<Turns, 'out' | 'in'>): boolean {
  return out + back >= FEWEST_TURNS;
}

/**
 * Weighted reciprocity: the smaller of the two directions over the greater, 0 to 1 (Squartini et al. 2013).
 * `undefined` below {@link FEWEST_TURNS} turns.
 */
export function readReciprocity({ out, in: back }: Turns): number | undefined {
  return isTelling({ out, in: back }) ? Math.min(out, back) / Math.max(out, back) : undefined;
}

/**
 * A lean is stated only where it can hardly be chance: the 90 % interval of the user's share of the turns lies wholly
 * above 0.65 or below 0.35, or, with three firsts or more on each side, one side answers far more often.
 */
export function readLean(turns: Turns): Lean | undefined {
  const { out, in: back } = turns;
  if (!isTelling(turns)) return undefined;
  const [low, high] = wilsonInterval(out, out + back);
  if (low > 0.65) return 'out';
  if (high < 0.35) return 'in';
  return leanOfAnswers(turns);
}

/**
 * Reciprocity of a whole network, 0 to 1: of all turns, the share that is met by one the other way (Squartini et al. 2013).
 * `undefined` where nobody wrote.
 */
export function sumReciprocity(relations: Iterable<Turns>): number | undefined {
  let [met, all] = [0, 0];
  for (const { out, in: back } of relations) {
    met += Math.min(out, back);
    all += out + back;
  }
  return all === 0 ? undefined : (2 * met) / all;
}

/** The 90 % score interval of a share (Wilson 1927), which holds for few cases too. */
export function wilsonInterval(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const spread = (Z * Z) / of;
  const middle = share + spread / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return [Math.max(0, (middle - reach) / (1 + spread)), Math.min(1, (middle + reach) / (1 + spread))];
}

/** Who answers more is who gives more: the other's silence is a lean towards the user's turns. */
function leanOfAnswers({ firstMe, firstThem, answeredMe, answeredThem }: Turns): Lean | undefined {
  if (firstMe < FEWEST_FIRSTS || firstThem < FEWEST_FIRSTS) return undefined;
  const difference = answeredMe / firstThem - answeredThem / firstMe;
  if (Math.abs(difference) < APART) return undefined;
  return difference > 0 ? 'out' : 'in';
}
