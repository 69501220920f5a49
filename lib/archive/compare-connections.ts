import type { Stamp } from '@/lib/network/clock';
import type { Day } from '@/lib/network/day';
import type { PersonId } from '@/lib/network/person';

import type { Findings } from './findings';
import type { Here } from './here';
import type { Target } from './plan-person';

/** What changed among the connections since the export before. Nothing where there was none. */
export interface Comparison {
  /** Whether an earlier export is known. */
  readonly isLater: boolean;
  readonly joined: readonly string[];
  /** No longer in the list. `record`: where their trace lies. */
  readonly left: readonly { readonly name: string; readonly record: PersonId }[];
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

const NOTHING: Comparison = { isLater: false, joined: [], left: [], moved: [] };

/**
 * Compares a list of connections that was read whole with the one before it. Where one that is known was made later,
 * nothing happened since.
 * @param day of the present export
 */
export function compareConnections(
  { people, files }: Findings,
  targets: readonly (Target | undefined)[],
  here: Here,
  { day, stamp }: { readonly day: Day; readonly stamp: Stamp },
): Comparison {
  const before = new Map([...here.traces].filter(([, { connectedOn }]) => connectedOn !== undefined));
  const lists = new Set(
    files.flatMap(({ kind, problem }, at) => (kind === 'connections' && !problem ? [at] : [])),
  );
  if (before.size === 0 || lists.size === 0 || here.listedAt > stamp) return NOTHING;
  const present = new Set<PersonId>();
  const joined: string[] = [];
  const moved: Comparison['moved'][number][] = [];
  for (const [place, { name = '', company, foundIn }] of people.entries()) {
    const target = targets[place];
    if (!target || !foundIn.some((file) => lists.has(file))) continue;
    present.add(target.id);
    const from = target.held?.company;
    if (!before.has(target.id)) joined.push(name);
    else if (from !== undefined && company !== undefined && from !== company)
      moved.push({ name, from, to: company });
  }
  const left = [...before].flatMap(([record, { connectedOn }]) => {
    const held = present.has(record) || String(connectedOn) > day ? undefined : here.withId(record);
    return held ? [{ name: held.name, record }] : [];
  });
  return { isLater: true, joined, left, moved };
}
