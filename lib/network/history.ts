import type { ExchangeRow } from './exchange';
import { type Forgotten } from './forgotten';
import { standingAmong, mergeForgotten, judgeBy } from './judge-forgotten';
import { flatten, mergeById, mergeLedgers } from './merge';
import { mergePeople } from './merge-people';
import type { ObjectiveRow } from './objective';
import type { PersonId } from './person';
import type { PersonRow } from './person-row';
import type { ProfileKey } from './profile-key';
import { mergeRegisters, type Registers } from './register';

/** What one side knows of some people: all of them, or those that one change is about. */
export interface History {
  /** Whole people. */
  readonly people: readonly PersonRow[];
  /** By the record they were written to, which may be part of a person. */
  readonly texts: ReadonlyMap<PersonId, Registers>;
  readonly ledgers: ReadonlyMap<PersonId, readonly ExchangeRow[]>;
  /** What the user's exports show, by the record it was found for. */
  readonly traces: ReadonlyMap<PersonId, Registers>;
  readonly forgotten: readonly Forgotten[];
  /** Of a history that carries them: a mirror does not. */
  readonly objectives?: readonly ObjectiveRow[];
}

/**
 * Two histories of one network become one: {@link mergePeople}, texts and traces field by field, ledgers exchange by
 * exchange, and tombstones. Commutative, associative, idempotent; {@link dropForgotten} comes after.
 */
export function mergeHistories(a: History, b: History): History {
  return {
    people: mergePeople([...a.people, ...b.people]),
    texts: mergeMaps(a.texts, b.texts, mergeRegisters),
    ledgers: mergeMaps(a.ledgers, b.ledgers, mergeLedgers),
    traces: mergeMaps(a.traces, b.traces, mergeRegisters),
    forgotten: mergeById([...a.forgotten, ...b.forgotten], mergeForgotten),
    objectives: mergeLedgers(a.objectives ?? [], b.objectives ?? []),
  };
}

/**
 * The history without the records that its tombstones forbid, nor what was written to them. A record that went by a
 * key gets a tombstone of its own: that key need not be known wherever the record comes from next.
 * @param digestOf gives what {@link digestKey} gave for a key
 */
export function dropForgotten(history: History, digestOf: (key: ProfileKey) => string | undefined): History {
  const standing = standingAmong(history.forgotten);
  if (standing.length === 0) return history;
  const rows = history.people.flatMap(flatten);
  const judge = judgeBy(history.forgotten, digestOf);
  const fates = rows.map((row) => ({ row, tombstone: judge(row) }));
  const derived = fates.flatMap(({ row, tombstone }) =>
    tombstone && tombstone.id !== row.id ? [derivedFrom(tombstone, row.id)] : [],
  );
  const staying = new Set(fates.flatMap(({ row, tombstone }) => (tombstone ? [] : [row.id])));
  const buried = new Set([...standing, ...derived].map(({ id }) => id));
  const rest = <T>(map: ReadonlyMap<PersonId, T>) =>
    new Map([...map].filter(([id]) => staying.has(id) || !buried.has(id)));
  return {
    ...history,
    people: mergePeople(rows.filter(({ id }) => staying.has(id))),
    texts: rest(history.texts),
    ledgers: rest(history.ledgers),
    traces: rest(history.traces),
    forgotten: mergeById([...history.forgotten, ...derived], mergeForgotten),
  };
}

function derivedFrom({ id, because, stamp }: Forgotten, dropped: PersonId): Forgotten {
  return { id: dropped, stamp, digests: [], because: because ?? id };
}

function mergeMaps<T>(
  a: ReadonlyMap<PersonId, T>,
  b: ReadonlyMap<PersonId, T>,
  merge: (x: T, y: T) => T,
): Map<PersonId, T> {
  const merged = new Map(a);
  for (const [id, theirs] of b) {
    const ours = merged.get(id);
    merged.set(id, ours === undefined ? theirs : merge(ours, theirs));
  }
  return merged;
}
