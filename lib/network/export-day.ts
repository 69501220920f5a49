import { daySchema, type Day } from './day';
import { z } from './zod';

/** Of when an export is. */
export interface ExportDay {
  readonly day: Day;
  /** Whether its name says when it was made; else the day is the latest that its rows show, and it may be later. */
  readonly isMade: boolean;
}

export const exportDaySchema: z.ZodMiniType<ExportDay> = z.object({ day: daySchema, isMade: z.boolean() });

/** Whether an export tells more of the present than the last one. */
export function isLater(one: ExportDay, last: ExportDay | undefined): boolean {
  return !last || one.day > last.day || (one.day === last.day && one.isMade && !last.isMade);
}

/** The latest; of one day, the one that is said. */
export function latestExport(days: readonly ExportDay[]): ExportDay | undefined {
  return days.reduce<ExportDay | undefined>(
    (latest, one) => (isLater(one, latest) ? one : latest),
    undefined,
  );
}
