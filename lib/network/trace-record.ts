import { isDay, type Day } from './day';
import { isGone, type Registers } from './register';

/**
 * The last day on which both had written within 30 days, by what is stored of a trace: the records of a person and of
 * all that was joined into them.
 */
export function lastBothIn(records: readonly (Registers | undefined)[]): Day | undefined {
  const days = records.map((record) => (record && !isGone(record) ? record.values['lastBoth'] : undefined));
  return days.filter(isDay).sort().at(-1);
}
