import { NEVER } from '@/lib/network/clock';
import { isMonth, isDay, monthOf } from '@/lib/network/day';
import type { ExchangeRow } from '@/lib/network/exchange';
import type { Forgotten } from '@/lib/network/forgotten';
import { shortened } from '@/lib/network/judge-forgotten';
import type { PersonId } from '@/lib/network/person';
import { APART, PREFIX, WITH, type PersonRow } from '@/lib/network/person-row';
import { isProfileKey, MAX_KEY_LENGTH } from '@/lib/network/profile-key';
import { NAME_SOURCES } from '@/lib/network/sighting';
import {
  BRIDGES,
  CHOICES,
  DIRECTIONS,
  ENERGIES,
  KINDS,
  RECIPROCITIES,
  ROLES,
  TIES,
} from '@/lib/network/words';

import { addressOf } from './address-of-key';
import { latestOf, marksOf, registersOf, type Mark, type Marks } from './marks';

/** One record, without what was joined into it, as the mirror carries it. */
export interface PersonMarks {
  readonly id: PersonId;
  readonly marks: Marks;
  readonly exchanges: readonly ExchangeMarks[];
}

/** One exchange of it: `direction`, `kind`, `month`, and `gone` where it was removed. */
export interface ExchangeMarks {
  readonly id: string;
  readonly marks: Marks;
}

/** The fields that hold one of a few words. */
export const WORDS = {
  nameSource: NAME_SOURCES,
  tie: TIES,
  bridge: BRIDGES,
  reciprocity: RECIPROCITIES,
  choice: CHOICES,
  energy: ENERGIES,
} as const;

/** The fields that are true or not there. */
export const FLAGS = ['consulted', 'gone', ...ROLES.map((role) => PREFIX.roles + role)];

/** Sets of other records: whom it was joined to, whom it was taken apart from, the objectives it is linked to. */
export const LINKS = [WITH, APART, PREFIX.objectives] as const;

const isLink = new RegExp(`^(?:${LINKS.join('|')})[0-9a-f]{16}$`);

export const KIND_WORDS = [...KINDS, 'conversation'] as const;

/** Exchanges of one person that are mirrored: those that changed last. */
const MOST_EXCHANGES = 32;

/**
 * What is mirrored of a record: whatever is not named here never leaves the device. No note, no text, no tag, no
 * headline, no day of an exchange.
 */
export function mirroredOf(row: PersonRow, ledger: readonly ExchangeRow[]): PersonMarks {
  const marks = marksOf(row);
  const kept: Record<string, Mark> = {};
  const opens = Object.keys(row.values).some(
    (field) => field.startsWith(PREFIX.profiles) && !isNumber(field),
  );
  for (const field of Object.keys(marks).sort()) {
    const mark = marks[field] && carried(field, marks[field], opens);
    if (mark) kept[field] = mark;
  }
  const exchanges = ledger.map(mirroredExchange).sort((a, b) => (isLaterExchange(a, b) ? -1 : 1));
  return { id: row.id, marks: kept, exchanges: exchanges.slice(0, MOST_EXCHANGES) };
}

/** A tombstone is mirrored whole, with digests as {@link digestKey} gives them. */
export function mirroredTombstone(tombstone: Forgotten): Forgotten {
  const digests = tombstone.digests.map(shortened).filter((digest) => /^[0-9a-f]{16}$/.test(digest));
  return { ...tombstone, digests };
}

/** The record as another device keeps it. */
export function rowOf({ id, marks }: PersonMarks): PersonRow {
  return { id, ...registersOf(marks) };
}

export function ledgerOf({ exchanges }: PersonMarks): ExchangeRow[] {
  return exchanges.map(({ id, marks }) => ({ id, ...registersOf(marks) }));
}

function carried(field: string, mark: Mark, opens: boolean): Mark | undefined {
  const { stamp, value } = mark;
  if (field.startsWith(PREFIX.profiles)) return carriedKey(field.slice(PREFIX.profiles.length), mark, opens);
  if (field === 'name') return value === undefined || isText(value) ? mark : undefined;
  if (field in WORDS) {
    const words: readonly unknown[] = WORDS[field as keyof typeof WORDS];
    return value === undefined || words.includes(value) ? mark : undefined;
  }
  const isFlag = FLAGS.includes(field) || isLink.test(field);
  return isFlag && (value === undefined || value === true) ? { stamp, value } : undefined;
}

/**
 * A member's number opens nothing, and the address that does is long: it is carried only where there is nothing else
 * to open. Its empty stand-in bears the same stamp and is the smaller of the two, so whoever has the address keeps it.
 */
function carriedKey(key: string, { stamp, value }: Mark, opens: boolean): Mark | undefined {
  if (!isProfileKey(key)) return undefined;
  if (value === undefined) return { stamp };
  if (!isText(value)) return undefined;
  return { stamp, value: isNumber(PREFIX.profiles + key) && opens ? addressOf(key) : value };
}

function isNumber(field: string): boolean {
  return field.startsWith(`${PREFIX.profiles}linkedin#`);
}

/** Text that comes back as it went: the codec ends it at a zero, and UTF-8 knows no half characters. */
function isText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_KEY_LENGTH &&
    value.isWellFormed() &&
    !value.includes('\0')
  );
}

function mirroredExchange({ id, ...row }: ExchangeRow): ExchangeMarks {
  const { direction, kind, gone, day, month } = marksOf(row);
  const marks: Record<string, Mark> = {};
  if (direction && isIn(DIRECTIONS, direction)) marks['direction'] = direction;
  if (kind && isIn(KIND_WORDS, kind)) marks['kind'] = kind;
  const when = (month?.stamp ?? NEVER) > (day?.stamp ?? NEVER) ? month : monthMark(day);
  if (when && (when.value === undefined || isMonth(when.value))) marks['month'] = when;
  if (gone && (gone.value === undefined || gone.value === true)) marks['gone'] = gone;
  return { id, marks };
}

function monthMark(day: Mark | undefined): Mark | undefined {
  return day && isDay(day.value) ? { stamp: day.stamp, value: monthOf(day.value) } : undefined;
}

function isIn(words: readonly string[], { value }: Mark): boolean {
  return value === undefined || words.some((word) => word === value);
}

function isLaterExchange(a: ExchangeMarks, b: ExchangeMarks): boolean {
  const [ours, theirs] = [latestOf([a.marks]), latestOf([b.marks])];
  return ours === theirs ? a.id > b.id : ours > theirs;
}
