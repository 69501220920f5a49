import { NEVER, type Stamp } from './clock';
import { isDay, type Day } from './day';
import type { ExchangeRow } from './exchange';
import { GONE, unpackStamps } from './register';

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
  /** When these two were said: of one day, several have an order. */
  readonly order?: { readonly began: Stamp; readonly ended: Stamp };
}

/** What is stored of one: registers, as of an exchange. A removed one keeps the mark `gone`, and comes back by its clearing. */
export type ObjectiveRow = ExchangeRow;

export type ObjectiveEdit = {
  readonly [F in keyof Omit<Objective, 'id' | 'order'>]?: Objective[F] | undefined;
} & {
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
  const stamps = unpackStamps(row.stamps);
  const fate = FATES.find((each) => each === values['fate']);
  return {
    id: row.id,
    sentence,
    began,
    ...(isDay(until) && { until }),
    ...(fate && { fate }),
    ...(isDay(ended) && { ended }),
    order: { began: stamps['began'] ?? NEVER, ended: stamps['ended'] ?? NEVER },
  };
}

/** Those that are pursued, the earliest first. */
export function pursued(objectives: readonly Objective[]): Objective[] {
  return objectives.filter(({ fate }) => fate === undefined).sort(byBeginning);
}

/** Those that are over, the latest first. */
export function listEnded(objectives: readonly Objective[]): Objective[] {
  return objectives.filter(({ fate }) => fate !== undefined).sort((a, b) => compare(endOf(b), endOf(a)));
}

function byBeginning(a: Objective, b: Objective): number {
  return compare([a.began, a.order?.began, a.id], [b.began, b.order?.began, b.id]);
}

function endOf({ id, began, ended, order }: Objective): Texts {
  return [ended ?? began, order?.ended, id];
}

type Texts = readonly (string | undefined)[];

/** By the first in which they differ. */
function compare(a: Texts, b: Texts): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
