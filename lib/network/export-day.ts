import { daySchema, type Day } from './day';
import { z } from './zod';

/** Of when an export is. */
export interface ExportDay {
  readonly day: Day;
  /** Whether its name says when it was made; else the day is the latest that its rows show, and it may be later. */
  readonly isMade: boolean;
}

export const exportDaySchema: z.ZodMiniType<ExportDay> = z.object({ day: daySchema, isMade: z.boolean() });

/** The latest; of one day, the one that is said. */
export function latestExport(days: readonly ExportDay[]): ExportDay | undefined {
  return days.reduce<ExportDay | undefined>(
    (latest, one) =>
      !latest || one.day > latest.day || (one.day === latest.day && one.isMade) ? one : latest,
    undefined,
  );
}
