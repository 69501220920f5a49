import { NEVER, type Stamp } from './clock';
import type { PersonId } from './person';
import { APART, keysOf, WITH, type PersonRow } from './person-row';
import { comparable } from './profile-key';
import { mergeRegisters, packStamps, unpackStamps } from './register';

type Group = readonly [PersonRow, ...PersonRow[]];

/**
 * Which records are one person, each group with the smallest id first. A function of the records alone, in whatever
 * order they came.
 * @param rows by id, each once, none joined into another
 */
export function groupRows(rows: readonly PersonRow[]): Group[] {
  const groups = new Map<PersonId, Group>(rows.map((row) => [row.id, [row]]));
  const said = sayingsIn(rows);
  for (const [a, b] of bondsAmong(rows)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other || areApart(one, other, said)) continue;
    const both = [...one, ...other].sort((x, y) => (x.id < y.id ? -1 : 1)) as unknown as Group;
    for (const row of both) groups.set(row.id, both);
  }
  return [...new Set(groups.values())];
}

/** What hands said of two records: each side may bear it, and the later word counts. */
interface Saying {
  readonly stamp: Stamp;
  readonly isApart: boolean;
}

/**
 * The rows, each saying of every other here what either of them says: so from each of two that were taken apart the
 * other is found, whichever of them came first.
 * @param rows by id, each once, none joined into another
 */
export function tellBoth(rows: readonly PersonRow[]): PersonRow[] {
  const told = new Map(rows.map((row) => [row.id, row]));
  const tell = (id: PersonId, other: PersonId, { stamp, isApart }: Saying) => {
    const [row, field] = [told.get(id), APART + other];
    const said = { values: isApart ? { [field]: true } : {}, stamps: packStamps({ [field]: stamp }) };
    if (row && told.has(other)) told.set(id, { ...row, ...mergeRegisters(row, said) });
  };
  for (const [pair, saying] of sayingsIn(rows)) {
    const [a, b] = bothOf(pair);
    tell(a, b, saying);
    tell(b, a, saying);
  }
  return [...told.values()];
}

type Sayings = ReadonlyMap<string, Saying>;

function sayingsIn(rows: readonly PersonRow[]): Sayings {
  const said = new Map<string, Saying>();
  for (const { id, values, stamps } of rows) {
    if (!stamps.includes(APART)) continue;
    for (const [field, stamp] of Object.entries(unpackStamps(stamps))) {
      if (!field.startsWith(APART)) continue;
      const pair = pairOf(id, field.slice(APART.length));
      const isApart = values[field] === true;
      const before = said.get(pair) ?? { stamp: NEVER, isApart: false };
      if (stamp > before.stamp || (stamp === before.stamp && isApart)) said.set(pair, { stamp, isApart });
    }
  }
  return said;
}

function pairOf(a: PersonId, b: PersonId): string {
  return a < b ? a + b : b + a;
}

function bothOf(pair: string): readonly [PersonId, PersonId] {
  return [pair.slice(0, 16), pair.slice(16)];
}

function areApart(one: Group, other: Group, said: Sayings): boolean {
  return one.some((x) => other.some((y) => said.get(pairOf(x.id, y.id))?.isApart === true));
}

/** Pairs that share a key or were joined, in the order of their ids. */
function bondsAmong(rows: readonly PersonRow[]): (readonly [PersonId, PersonId])[] {
  const pairs = new Set<string>();
  const holders = new Map<string, PersonId[]>();
  for (const row of rows) {
    for (const key of keysOf(row).map(comparable)) {
      const before = holders.get(key) ?? [];
      for (const other of before) pairs.add(pairOf(other, row.id));
      holders.set(key, [...before, row.id]);
    }
    for (const field in row.values) {
      if (field.startsWith(WITH)) pairs.add(pairOf(row.id, field.slice(WITH.length)));
    }
  }
  return [...pairs].sort().map(bothOf);
}
