import type { Day } from '@/lib/network/day';

import { dayAt } from './dates';

/** The latest day that the rows of each file show: an export is never older than its newest row. */
export class Reach {
  readonly #latest = new Map<number, number>();

  /** @param moment milliseconds since 1970 */
  note(file: number, moment: number): void {
    if (moment > (this.#latest.get(file) ?? -Infinity)) this.#latest.set(file, moment);
  }

  noteDay(file: number, day: Day | undefined): void {
    if (day !== undefined) this.note(file, Date.parse(day));
  }

  /** Nothing where no row of it has a day that can be read. */
  of(file: number): Day | undefined {
    const latest = this.#latest.get(file);
    return latest === undefined ? undefined : dayAt(latest);
  }
}
