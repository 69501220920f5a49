/** The field on which the two strokes are drawn. */
const WIDTH = 336;
const MARGIN = 4;
/** The clasp needs some room on either side. */
const NEAREST = 34;

/** Where the two strokes bind: all the way to the right where all ties are strong. */
export function placeClasp(strong: number, weak: number): number {
  const share = strong + weak === 0 ? 0.5 : strong / (strong + weak);
  return Math.round(NEAREST + share * (WIDTH - 2 * NEAREST));
}

/**
 * The strokes of Liant's sign, lying: each comes from its side and holds the other in its hook. `over` is the part of
 * the weak one that passes above, `under` the part of the strong one that then passes above it again.
 */
export function strokesOf(clasp: number) {
  const [left, right] = [clasp - 7, clasp + 7];
  return {
    strong: `M${MARGIN} 6H${right}a8 8 0 0 1 0 16H${clasp - 3}`,
    weak: `M${WIDTH - MARGIN} 26H${left}a8 8 0 0 1 0-16H${clasp + 3}`,
    over: `M${left} 26a8 8 0 0 1 -8-8`,
    under: `M${right} 6a8 8 0 0 1 8 8`,
  };
}
