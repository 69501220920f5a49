import { editOf } from '@/lib/network/person-edit';
import { mailsIn, MOST_MAILS } from '@/lib/network/mail-mark';
import { MAIL, WITH } from '@/lib/network/person-row';
import type { PersonId } from '@/lib/network/person';
import { NEVER, type Stamp } from '@/lib/network/clock';
import { packStamps, type Registers, type Value } from '@/lib/network/register';
import type { Trace } from '@/lib/network/trace';

import type { FoundPerson } from './findings';
import type { Held, Here } from './here';

/** Fields and what they become; `undefined` clears. */
type Fields = Readonly<Record<string, Value | undefined>>;

/** What to call somebody of whom only the address is known. */
export type NameFrom = (address: string) => string;

/** The record that a found person is written to: of somebody who is here, or a new one. */
export interface Target {
  readonly id: PersonId;
  readonly held: Held | undefined;
}

/**
 * What a file says of somebody that is not here yet, as registers. A name that was seen on a profile or typed stands.
 * @param nameFrom asked only for somebody of whom nothing but the address is known: addresses are slow to look at
 */
export function rowOf(found: FoundPerson, { held }: Target, here: Here, nameFrom: NameFrom): Fields {
  const { profiles, name, headline, company, position, place } = found;
  const isNamed = held && (held.values['nameSource'] !== 'address' || name === undefined);
  const said = editOf({
    profiles: profiles.filter(({ key }) => !here.withKey(key)),
    ...withoutGaps({ headline, company, position, place }),
    ...(!isNamed && {
      name: name ?? (profiles[0] ? nameFrom(profiles[0].url) : ''),
      nameSource: name === undefined ? ('address' as const) : ('page' as const),
    }),
  }).row;
  const fields = differing(said, held?.values);
  const mails = newMails(found, held);
  if (mails.length === 0) return fields;
  return { ...fields, ...Object.fromEntries(mails.map((mark) => [MAIL + mark, true])) };
}

/** The marks of mails that a file brings of somebody: those that are not known, as far as there is room for them. */
export function newMails({ mails }: FoundPerson, held: Held | undefined): readonly string[] {
  if (mails.length === 0) return mails;
  const known = new Set(held && mailsIn(held.values));
  return mails.filter((mark) => !known.has(mark)).slice(0, Math.max(0, MOST_MAILS - known.size));
}

/** What an export shows of a relation, as far as it is not known. */
export function traceFields(trace: Trace | undefined, known: Registers['values'] | undefined): Fields {
  return trace ? differing({ ...trace, months: trace.months || undefined }, known) : {};
}

/** Registers that were written by an export. */
export function written(fields: Fields, stamp: Stamp, joinedTo: readonly PersonId[] = []): Registers {
  const values: Record<string, Value> = withoutGaps(fields);
  const stamps: Record<string, Stamp> = {};
  for (const field of Object.keys(fields)) stamps[field] = stamp;
  // That two records are one is a fact without a time; see join-rows.ts.
  for (const id of joinedTo) {
    values[WITH + id] = true;
    stamps[WITH + id] = NEVER;
  }
  return { values, stamps: packStamps(stamps) };
}

function differing(fields: Fields, known: Registers['values'] | undefined): Fields {
  if (!known) return withoutGaps(fields);
  const other: Record<string, Value> = {};
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined && known[field] !== value) other[field] = value;
  return other;
}

function withoutGaps<T extends object>(fields: T): { [F in keyof T]: NonNullable<T[F]> } {
  const said: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) said[field] = value;
  return said as never;
}
