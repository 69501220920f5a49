import type { Day } from './day';
import type { Relation } from './relation';
import type { Direction } from './words';
import { wholeNumber, z } from './zod';

/** What passed since the year began. */
export const yearSchema = z.readonly(
  z.object({ given: wholeNumber(), received: wholeNumber(), both: wholeNumber(), people: wholeNumber() }),
);
export type Year = z.infer<typeof yearSchema>;

/** Whoever was let fade since is in it: it was so. What is noted for a day to come counts when it has come. */
export function readYear(relations: readonly Relation[], today: Day): Year {
  const begin = `${today.slice(0, 4)}-01-01`;
  const sums: Record<Direction, number> = { given: 0, received: 0, both: 0 };
  let people = 0;
  for (const { ledger } of relations) {
    const passed = ledger.filter(({ day }) => day >= begin && day <= today);
    for (const { direction } of passed) sums[direction] += 1;
    if (passed.length > 0) people += 1;
  }
  return { ...sums, people };
}
