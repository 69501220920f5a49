import type { Counts } from '@/lib/network/summary';
import type { ExchangeRow } from '@/lib/network/exchange';
import type { Forgotten } from '@/lib/network/forgotten';
import { personIdSchema, type PersonId } from '@/lib/network/person';
import type { PersonRow } from '@/lib/network/person-row';
import type { Registers } from '@/lib/network/register';
import type { WhyUnreadable } from '@/lib/network/unreadable';

import { parseImport, parseUndoing } from './imported';
import { parseSaidOfMany } from './many';
import { drawerOf } from './drawers';
import { parseDrawn } from './drawn-records';
import { parseAct } from './parse-act';
import { Unreadable } from './errors';
import type { Names } from './names';
import { parseForgotten } from './parse-forgotten';
import { parseCounts } from './parse-counts';
import { parseExchange, parseRow, parseTexts } from './parse';
import { parseTrace } from './parse-trace';
import type { ActRecord, Broken } from './stored';

/** What a sieve lets through, and what it holds back. */
export interface Sifted<T> {
  readonly kept: T | undefined;
  readonly broken: readonly Pick<Broken, 'where' | 'kind' | 'why' | 'value'>[];
}

export type Sieve<T> = (value: unknown, key: string) => Sifted<T>;

export const siftPeople: Sieve<readonly PersonRow[]> = (value, key) => {
  const seen = new Set<PersonId>();
  return siftList(`people/${key}`, value, (item) => {
    const row = parseRow(item);
    if (drawerOf(row.id) !== key) throw new Unreadable('in a drawer that is not its own', 'place');
    if (seen.has(row.id)) throw new Unreadable('a second of this id', 'double');
    seen.add(row.id);
    return row;
  });
};

export const siftLedger: Sieve<readonly ExchangeRow[]> = (value, key) =>
  siftList(`ledgers/${key}`, value, parseExchange);

/** Names are made anew from the rows; what is kept here leads to those whose row could not be read. */
export const siftNames: Sieve<Names> = (value, key) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kept: undefined, broken: [{ where: `keys/${key}`, kind: 'form', why: 'not a record', value }] };
  }
  const entries = Object.entries(value as Record<string, unknown>);
  const isName = (id: unknown): id is PersonId => personIdSchema.safeParse(id).success;
  return {
    kept: Object.fromEntries(entries.filter((entry): entry is [string, PersonId] => isName(entry[1]))),
    broken: entries
      .filter(([, id]) => !isName(id))
      .map(([name, id]) => ({
        where: `keys/${key}/${name}`,
        kind: 'content',
        why: 'leads to what is no id',
        value: id,
      })),
  };
};

/** A drawer of traces loses what cannot be read of it, and keeps the rest. */
export const siftTraces: Sieve<Readonly<Record<PersonId, Registers>>> = (value, key) => {
  const where = `traces/${key}`;
  const drawer = attempt(() => parseDrawn(value, where));
  if ('why' in drawer) return { kept: undefined, broken: [{ where, ...drawer, value }] };
  const kept: Record<PersonId, Registers> = {};
  const broken: Sifted<unknown>['broken'][number][] = [];
  for (const [id, item] of Object.entries(drawer.parsed)) {
    const read = attempt(() => parseTrace(item, id));
    if ('parsed' in read) kept[id] = read.parsed;
    else broken.push({ where: `${where}/${id}`, ...read, value: item });
  }
  return { kept: Object.keys(kept).length > 0 ? kept : undefined, broken };
};

export const siftObjective: Sieve<ExchangeRow> = siftOne('objectives', parseExchange);
export const siftTexts: Sieve<Registers> = siftOne('texts', parseTexts);
export const siftActs: Sieve<ActRecord> = siftOne('acts', parseAct);
export const siftSnapshot: Sieve<Partial<Counts>> = siftOne('snapshots', parseCounts);
export const siftForgotten: Sieve<Forgotten> = siftOne('forgotten', parseForgotten);

/** What lists an import, and pieces of what undoes one, or of what undoes something said of many. */
export const siftImports: Sieve<unknown> = siftOne('imports', (value, key) => {
  if (!key.includes('/')) return parseImport(value, key);
  const undoing = attempt(() => parseUndoing(value, key));
  return 'parsed' in undoing ? undoing.parsed : parseSaidOfMany(value);
});

function siftOne<T>(store: string, parse: (value: unknown, key: string) => T): Sieve<T> {
  return (value, key) => {
    const read = attempt(() => parse(value, key));
    if ('parsed' in read) return { kept: read.parsed, broken: [] };
    return { kept: undefined, broken: [{ where: `${store}/${key}`, ...read, value }] };
  };
}

/** A list loses what cannot be read of it, and keeps the rest; what is no list is held back whole. */
function siftList<T>(where: string, value: unknown, parse: (item: unknown) => T): Sifted<readonly T[]> {
  if (!Array.isArray(value))
    return { kept: undefined, broken: [{ where, kind: 'form', why: 'not a list', value }] };
  const kept: T[] = [];
  const broken: Sifted<T>['broken'][number][] = [];
  for (const [index, item] of (value as unknown[]).entries()) {
    const read = attempt(() => parse(item));
    if ('parsed' in read) kept.push(read.parsed);
    else broken.push({ where: `${where}/${idIn(item) ?? index}`, ...read, value: item });
  }
  return { kept: kept.length > 0 ? kept : undefined, broken };
}

function attempt<T>(parse: () => T): { parsed: T } | { kind: WhyUnreadable; why: string } {
  try {
    return { parsed: parse() };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: error.kind, why: error.message };
    throw error;
  }
}

function idIn(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : undefined;
}
