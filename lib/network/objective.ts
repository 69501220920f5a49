import { isDay, type Day } from './day';
import type { ExchangeRow } from './exchange';
import { GONE } from './register';

/** Sixteen hexadecimal digits. */
export type ObjectiveId = string;

/** How an objective ended. */
export const FATES = ['reached', 'dropped'] as const;
export type Fate = (typeof FATES)[number];

/** Something the user wants from the coming months. */
export interface Objective {
  readonly id: ObjectiveId;
  readonly sentence: string;
  readonly began: Day;
  /** By when, where that was said. */
  readonly until?: Day;
  /** Over, and how; kept, with what it led to. */
  readonly fate?: Fate;
  /** On which day it was over. */
  readonly ended?: Day;
}

/** What is stored of one: registers, as of an exchange. A removed one keeps the mark `gone`, and comes back by its clearing. */
export type ObjectiveRow = ExchangeRow;

export type ObjectiveEdit = { readonly [F in keyof Omit<Objective, 'id'>]?: Objective[F] | undefined } & {
  /** Removed, where it is true; back again, where it is not. */
  readonly gone?: true | undefined;
};

/** How many are pursued at a time. */
export const MOST_OBJECTIVES = 5;

/** The longest sentence, in UTF-16 units. */
export const LONGEST_SENTENCE = 300;

/** A stored row as an objective; `undefined` where it was removed or says nothing. */
export function readObjective(row: ObjectiveRow): Objective | undefined {
  const { values } = row;
  const { sentence, began, until, ended } = values;
  if (values[GONE] === true || typeof sentence !== 'string' || !isDay(began)) return undefined;
  const fate = FATES.find((each) => each === values['fate']);
  return {
    id: row.id,
    sentence,
    began,
    ...(isDay(until) && { until }),
    ...(fate && { fate }),
    ...(isDay(ended) && { ended }),
  };
}

/** Those that are pursued, the earliest first. */
export function pursued(objectives: readonly Objective[]): Objective[] {
  return objectives.filter(({ fate }) => fate === undefined).sort(byBeginning);
}

/** Those that are over, the latest first. */
export function listEnded(objectives: readonly Objective[]): Objective[] {
  return objectives
    .filter(({ fate }) => fate !== undefined)
    .sort((a, b) => ((a.ended ?? a.began) < (b.ended ?? b.began) ? 1 : -1));
}

function byBeginning(a: Objective, b: Objective): number {
  return a.began === b.began ? (a.id < b.id ? -1 : 1) : a.began < b.began ? -1 : 1;
}
