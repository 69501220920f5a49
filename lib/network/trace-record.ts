import { isDay, type Day } from './day';
import { isGone, type Registers } from './register';

/** What is stored of a trace: the records of a person and of all that was joined into them. */
export type TraceRecords = readonly (Registers | undefined)[];

/** The last day on which the user, the other, or both within 30 days had written. */
export function lastDayIn(records: TraceRecords, field: 'lastOut' | 'lastIn' | 'lastBoth'): Day | undefined {
  return standingIn(records)
    .map((values) => values[field])
    .filter(isDay)
    .sort()
    .at(-1);
}

/** Of a trace, what the order of a round goes by. */
export interface TraceDays {
  /** The last day on which either wrote. */
  readonly last?: Day;
  readonly connectedOn?: Day;
  /** Whether anything passed: a word, an endorsement, a recommendation. */
  readonly passed: boolean;
}

const PASSED = /^(?:months|endorsements|recommendations)/;

/** Nothing where nothing is shown. */
export function traceDaysIn(record: Registers): TraceDays | undefined {
  const [values] = standingIn([record]);
  if (!values) return undefined;
  const [last] = [values['lastOut'], values['lastIn']].filter(isDay).sort().toReversed();
  const { connectedOn } = values;
  return {
    passed: Object.keys(values).some((field) => PASSED.test(field)),
    ...(last !== undefined && { last }),
    ...(isDay(connectedOn) && { connectedOn }),
  };
}

/** Of the records, those that were not taken back. */
export function standingIn(records: TraceRecords): Registers['values'][] {
  return records.flatMap((record) => (record && !isGone(record) ? [record.values] : []));
}
