import { NEVER, type Stamp } from '@/lib/network/clock';
import { packStamps, unpackStamps, type Registers, type Value } from '@/lib/network/register';

/** One register as the mirror carries it; without a value it was cleared. */
export interface Mark {
  readonly stamp: Stamp;
  readonly value?: Value | undefined;
}

/** Registers by field. */
export type Marks = Readonly<Record<string, Mark>>;

/** Nothing where it was never written. */
export function keepMark(marks: Record<string, Mark>, field: string, mark: Mark | undefined): void {
  if (mark) marks[field] = mark;
}

export function marksOf({ values, stamps }: Registers): Marks {
  const marks: Record<string, Mark> = {};
  for (const [field, stamp] of Object.entries(unpackStamps(stamps))) {
    const value = values[field];
    marks[field] = value === undefined ? { stamp } : { stamp, value };
  }
  return marks;
}

export function registersOf(marks: Marks): Registers {
  const values: Record<string, Value> = {};
  const stamps: Record<string, Stamp> = {};
  for (const [field, { stamp, value }] of Object.entries(marks)) {
    stamps[field] = stamp;
    if (value !== undefined) values[field] = value;
  }
  return { values, stamps: packStamps(stamps) };
}

/** All stamps there are, each once, latest first. */
export function stampsOf(all: readonly Marks[]): Stamp[] {
  const stamps = new Set<Stamp>();
  for (const marks of all) for (const field in marks) stamps.add(marks[field]?.stamp ?? NEVER);
  return [...stamps].sort().toReversed();
}

/** The latest stamp of some registers. */
export function latestOf(all: readonly Marks[]): Stamp {
  let latest = NEVER;
  for (const marks of all) {
    for (const field in marks) {
      const stamp = marks[field]?.stamp ?? NEVER;
      if (stamp > latest) latest = stamp;
    }
  }
  return latest;
}
