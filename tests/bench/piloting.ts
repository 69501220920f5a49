import { compare, measureInTurn, median, type Figure } from './figure';
import type { Stage } from './stage';

/** Whom a review is made of, and what an import makes anew. */
export async function measurePilot({ workbench: bench }: Stage): Promise<Figure[]> {
  const review = await bench.evaluate(() => workbench.timeReview());
  const readings = await measureInTurn(
    () => bench.evaluate(() => workbench.timeReadings(true)),
    () => bench.evaluate(() => workbench.timeReadings(false)),
    { pairs: 8, warmUp: 2 },
  );
  return [
    { figure: 'review chosen of 30,000 people', value: median(review), unit: 'ms', atMost: 50 },
    compare('readings of 30,000 people made anew, beside one pass over the records', readings, 2),
  ];
}
