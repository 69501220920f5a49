import type { ExchangeRow } from './exchange';
import { readLedger } from './read-exchange';
import type { History } from './history';
import { flatten, mergeLedgers } from './merge';
import type { PersonId } from './person';
import { TEXTS } from './texts';
import { APART, idsOf, MAIL, PREFIX, wholeOf, WITH, type PersonRow } from './person-row';
import { nameOf } from './read-person';
import { EMPTY, mergeRegisters, type Registers, type Value } from './register';
import { isSame } from './same';

/** Of a person, a field of which the file says something else than what is here. */
export interface Difference {
  readonly field: string;
  readonly here: Value;
  readonly there: Value;
  /** Whether what the file says was written later, and will stand. */
  readonly becomes: boolean;
}

/** Somebody in a file. */
export interface Looked {
  readonly id: PersonId;
  readonly name: string;
  readonly differences: readonly Difference[];
  /** Whether anything that is seen of them here becomes otherwise. */
  readonly alters: boolean;
}

/** What would become of the people of a file. Each is in one list. */
export const FATES = ['added', 'changed', 'conflicting', 'unchanged', 'barred', 'gone'] as const;

/**
 * - `added`: not here yet
 * - `changed`: the file adds to what is here
 * - `conflicting`: the file says otherwise than what is here; of each field the later writing stands
 * - `unchanged`: the file says nothing new
 * - `barred`: forgotten here, and stays so
 * - `gone`: here, and forgotten by the file's maker since
 */
export type Fate = (typeof FATES)[number];

export type ImportLook = Readonly<Record<Fate, readonly Looked[]>>;

/** What is here of some people, what comes, and what the two make together. */
export interface Meeting {
  readonly held: History;
  readonly theirs: History;
  readonly merged: History;
}

export function lookAtImport({ held, theirs, merged }: Meeting): ImportLook {
  const look: Record<Fate, Looked[]> = {
    added: [],
    changed: [],
    conflicting: [],
    unchanged: [],
    barred: [],
    gone: [],
  };
  const [here, there] = [held, theirs].map(recordsIn) as [Records, Records];
  const staying = new Set(merged.people.flatMap(idsOf));
  const tell = (fate: Fate, row: PersonRow, alters: boolean, differences: readonly Difference[] = []) => {
    const name = nameOf(row);
    if (name !== undefined) look[fate].push({ id: row.id, name, differences, alters });
  };
  for (const row of merged.people) {
    const ids = idsOf(row);
    if (!ids.some((id) => there.has(id))) continue;
    const ours = sightOf(held, ids, here);
    if (!ours) {
      tell('added', row, true);
      continue;
    }
    const is = sightOf(merged, ids, recordsIn({ people: [row] }));
    const differences = differencesOf(ours, sightOf(theirs, ids, there), is);
    const alters = !is || !isSameSight(ours, is);
    tell(differences.length > 0 ? 'conflicting' : alters ? 'changed' : 'unchanged', row, alters, differences);
  }
  for (const row of held.people) if (!idsOf(row).some((id) => staying.has(id))) tell('gone', row, true);
  for (const row of theirs.people) {
    const isHere = idsOf(row).some((id) => staying.has(id) || here.has(id));
    if (!isHere) tell('barred', row, false);
  }
  return look;
}

type Records = ReadonlyMap<PersonId, PersonRow>;

function recordsIn({ people }: Pick<History, 'people'>): Records {
  return new Map(people.flatMap(flatten).map((row) => [row.id, row]));
}

/** What one side shows of a person. */
interface Sight {
  readonly row: Registers;
  readonly texts: Registers;
  readonly ledger: readonly ExchangeRow[];
  readonly trace: Registers;
}

/** Nothing where that side shows nobody. */
function sightOf(side: History, ids: readonly PersonId[], records: Records): Sight | undefined {
  const [first, ...others] = ids.flatMap((id) => records.get(id) ?? []);
  const row = first && (others.length > 0 ? { ...first, joined: others } : first);
  if (!row || nameOf(row) === undefined) return undefined;
  const gather = (lying: ReadonlyMap<PersonId, Registers>) =>
    ids.reduce<Registers>((all, id) => mergeRegisters(all, lying.get(id) ?? EMPTY), EMPTY);
  return {
    row: wholeOf(row),
    texts: gather(side.texts),
    trace: gather(side.traces),
    ledger: ids.reduce<ExchangeRow[]>((all, id) => mergeLedgers(all, side.ledgers.get(id) ?? []), []),
  };
}

function differencesOf(ours: Sight, theirs: Sight | undefined, is: Sight | undefined): Difference[] {
  if (!theirs || !is) return [];
  return (['row', 'texts'] as const).flatMap((part) =>
    Object.entries(theirs[part].values).flatMap(([field, there]) => {
      const here = ours[part].values[field];
      if (here === undefined || here === there || !isSaid(field)) return [];
      return [{ field, here, there, becomes: is[part].values[field] === there }];
    }),
  );
}

/** Whether a field is something that a person said, or would know again. */
function isSaid(field: string): boolean {
  return (
    field !== 'nameSource' && ![PREFIX.profiles, MAIL, APART, WITH].some((prefix) => field.startsWith(prefix))
  );
}

/** Stamps apart: when it was said is not seen. */
function isSameSight(a: Sight, b: Sight): boolean {
  const seen = ({ values }: Registers) => ({ values, stamps: '' });
  const texts = (sight: Sight) => TEXTS.map((field) => sight.texts.values[field]);
  return (
    isSame(seen(a.row), seen(b.row)) &&
    isSame(seen(a.trace), seen(b.trace)) &&
    JSON.stringify(texts(a)) === JSON.stringify(texts(b)) &&
    JSON.stringify(readLedger(a.ledger)) === JSON.stringify(readLedger(b.ledger))
  );
}

/** Of how many people something becomes. */
export function countLook({
  added,
  changed,
  conflicting,
  gone,
}: ImportLook): Record<'added' | 'changed' | 'gone', number> {
  const altered = [...changed, ...conflicting].filter(({ alters }) => alters);
  return { added: added.length, changed: altered.length, gone: gone.length };
}
