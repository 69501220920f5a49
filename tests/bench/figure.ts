/** One line of the report. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'bytes' | 'people' | 'scripts' | 'nodes';
  /** The least that the same work can cost here, in the same unit. */
  readonly floor?: number | undefined;
  /** How much the figure may be: of its ratio to the floor where `ratio` is there, of its value in its unit otherwise. */
  readonly atMost?: number | undefined;
  readonly ratio?: number | undefined;
}

/** Medians of runs that were taken in turn, and what the first may cost in terms of the second. */
export function compare(figure: string, { values, floors }: Runs, atMost: number): Figure {
  const [value, floor] = [median(values), median(floors)];
  return { figure, value, unit: 'ms', floor, ratio: value / floor, atMost };
}

export function writeFigure({ figure, value, unit, floor, ratio, atMost }: Figure): string {
  const short = (number: number | undefined) => (number === undefined ? null : Number(number.toFixed(3)));
  return JSON.stringify({
    figure,
    value: short(value),
    unit,
    floor: short(floor),
    ratio: short(ratio),
    atMost: short(atMost),
  });
}

/** Two measurements of one kind of work, run by run. */
export interface Runs {
  readonly values: readonly number[];
  readonly floors: readonly number[];
}

/**
 * Takes both in turn, so that what else the computer does falls on both alike, and now the one, now the other first, so
 * that what is left behind does too. The first pairs warm up and are dropped.
 */
export async function measureInTurn(
  value: (run: number) => Promise<number>,
  floor: (run: number) => Promise<number>,
  { pairs, warmUp = 3 }: { readonly pairs: number; readonly warmUp?: number },
): Promise<Runs> {
  const [values, floors]: [number[], number[]] = [[], []];
  for (let run = 0; run < warmUp + pairs; run += 1) {
    if (run % 2 === 0) floors.push(await floor(run));
    values.push(await value(run));
    if (run % 2 === 1) floors.push(await floor(run));
  }
  return { values: values.slice(warmUp), floors: floors.slice(warmUp) };
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** @throws {Error} where there is nothing to measure */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return low + (high - low) * (place - Math.floor(place));
}
