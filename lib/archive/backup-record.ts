import type { ExchangeRow } from '@/lib/network/exchange';
import type { ObjectiveRow } from '@/lib/network/objective';
import type { PersonId } from '@/lib/network/person';
import type { PersonRow } from '@/lib/network/person-row';
import { withShortKeys } from '@/lib/network/short-keys';
import { packStamps, unpackStamps, type Registers } from '@/lib/network/register';

import type { BackupObjective, BackupPart, BackupPerson, BackupRegisters } from './backup-format';

/** Whole people and what was written to their records: what a line of a backup is made of, and becomes. */
export interface Records {
  readonly people: readonly PersonRow[];
  /** By record: a part of a joined person has its own. */
  readonly texts: ReadonlyMap<PersonId, Registers>;
  readonly ledgers: ReadonlyMap<PersonId, readonly ExchangeRow[]>;
  readonly traces: ReadonlyMap<PersonId, Registers>;
}

/** One person as a backup has them. Parts of parts stand beside each other; fields and records in their order, always the same. */
export function recordOf(row: PersonRow, { texts, ledgers, traces }: Omit<Records, 'people'>): BackupPerson {
  const partOf = (part: PersonRow): BackupPart => {
    const [own, ledger, trace] = [texts.get(part.id), ledgers.get(part.id), traces.get(part.id)];
    return {
      id: part.id,
      ...unpacked(part),
      ...(own && { texts: unpacked(own) }),
      ...(trace && { trace: unpacked(trace) }),
      ...(ledger && {
        exchanges: [...ledger].sort(byId).map(({ id, ...registers }) => ({ id, ...unpacked(registers) })),
      }),
    };
  };
  const joined = partsOf(row).sort(byId).map(partOf);
  return { ...partOf(row), ...(joined.length > 0 && { joined }) };
}

/** An objective as a backup has it. */
export function objectiveOf({ id, ...registers }: ObjectiveRow): BackupObjective {
  return { id, ...unpacked(registers) };
}

/** The same as it is stored. */
export function objectiveFrom({ id, ...registers }: BackupObjective): ObjectiveRow {
  return { id, ...packed(registers) };
}

/** The same as it is stored; whoever an earlier version kept under a longer address answers to the shorter, too. */
export function recordsFrom(people: readonly BackupPerson[]): Records {
  const texts = new Map<PersonId, Registers>();
  const ledgers = new Map<PersonId, readonly ExchangeRow[]>();
  const traces = new Map<PersonId, Registers>();
  const rowOf = (part: BackupPart): PersonRow => {
    if (part.texts) texts.set(part.id, packed(part.texts));
    if (part.trace) traces.set(part.id, packed(part.trace));
    if (part.exchanges) {
      ledgers.set(
        part.id,
        part.exchanges.map(({ id, ...registers }) => ({ id, ...packed(registers) })),
      );
    }
    return withShortKeys({ id: part.id, ...packed(part) });
  };
  return {
    people: people.map(({ joined = [], ...own }) => {
      const row = rowOf(own);
      return joined.length > 0 ? { ...row, joined: joined.map(rowOf) } : row;
    }),
    texts,
    ledgers,
    traces,
  };
}

function partsOf({ joined = [] }: PersonRow): PersonRow[] {
  return joined.flatMap((part) => [part, ...partsOf(part)]);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function unpacked({ values, stamps }: Registers): BackupRegisters {
  const groups: Record<string, string[]> = {};
  for (const [field, stamp] of Object.entries(unpackStamps(stamps)).sort(([a], [b]) => (a < b ? -1 : 1)))
    (groups[stamp] ??= []).push(field);
  return {
    values: Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))),
    stamps: Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function packed({ values, stamps }: BackupRegisters): Registers {
  const byField = Object.entries(stamps).flatMap(([stamp, fields]) =>
    fields.map((field) => [field, stamp] as const),
  );
  return { values, stamps: packStamps(Object.fromEntries(byField)) };
}
