import { z } from './zod';

import { isDay, type Day } from './day';
import type { PersonId } from './person';
import type { Course } from './reading';
import { READINGS } from './words';

/**
 * What is known beforehand of a relation in which something passed: enough to say, of thousands of people at once and
 * without their ledgers, when something last passed and how the relation reads on any day. It follows from the person
 * and their ledger and traces, so it has no stamps and goes nowhere: it is made anew wherever either changes.
 */
export interface Outlook extends Course {
  /**
   * The day of each exchange and conversation, and the last on which both wrote, earliest first; days to come included.
   */
  readonly contacts: readonly Day[];
  /** Whom they introduced to the user, where they did, and on which day; days to come included. */
  readonly introduced?: readonly (readonly [Day, PersonId])[];
}

/** Checked in plain code, as everything is that lies in a drawer: thousands are read at once. */
export const outlookSchema = z.custom<Outlook>(isOutlook, 'not an outlook');

function isOutlook(value: unknown): value is Outlook {
  if (typeof value !== 'object' || value === null) return false;
  const { contacts, first, turns, introduced = [] } = value as { readonly [F in keyof Outlook]?: unknown };
  return (
    isListOf(contacts, isDay) &&
    words.has(first) &&
    isListOf(turns, isTurn) &&
    isListOf(introduced, isIntroduction)
  );
}

function isTurn(value: unknown): boolean {
  return Array.isArray(value) && isDay(value[0]) && words.has(value[1]);
}

function isIntroduction(value: unknown): boolean {
  return Array.isArray(value) && isDay(value[0]) && typeof value[1] === 'string';
}

const words: ReadonlySet<unknown> = new Set(READINGS);

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
