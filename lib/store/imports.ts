import { unwrap } from 'idb';

import type { ExchangeRow } from '@/lib/network/exchange';
import type { History } from '@/lib/network/history';
import { countLook, type ImportLook } from '@/lib/network/import-look';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';
import { GONE, latestStamp, unpackStamps, write, type Registers } from '@/lib/network/register';
import { isSame } from '@/lib/network/same';
import { NEVER, tickOver, type Stamp } from '@/lib/network/clock';

import { ACTS_LAST } from './acts-kept';
import type { Desk } from './change';
import { inside, type Network } from './database';
import { putPieces } from './pieces';
import { reading } from './reading';
import { parseImport, type ImportRecord, type Replaced, type Undoing } from './imported';
import type { Kept, Reading, Writing } from './stored';
import { differ } from './take-over';
import type { Weighed } from './weigh';

/** An import, as a list shows it. */
export interface Import extends ImportRecord {
  readonly id: Stamp;
  /** Whether what undoes it is still kept: for thirty days, and while it was not undone. */
  readonly canUndo: boolean;
}

/** What was taken in from files, latest first. */
export function readImports(network: Network): Promise<readonly Import[]> {
  const since = network[inside].now() - ACTS_LAST;
  return reading(network, ['imports'], async (transaction) => {
    const store = transaction.objectStore('imports');
    const ids = (await store.getAllKeys()).filter(isHeading).toReversed();
    const records = await Promise.all(ids.map(async (id) => parseImport(await store.get(id), id)));
    return records.map((record, at) => ({
      ...record,
      id: ids[at] ?? '',
      canUndo: record.undoneBy === undefined && record.at >= since,
    }));
  });
}

/** The stamps of what undid imports. */
export async function undoneImports({
  transaction,
}: {
  readonly transaction: Reading | Writing;
}): Promise<ReadonlySet<Stamp>> {
  const store = (transaction as Reading).objectStore('imports');
  const ids = (await store.getAllKeys()).filter(isHeading);
  const records = await Promise.all(ids.map(async (id) => parseImport(await store.get(id), id)));
  return new Set(records.flatMap(({ undoneBy }) => undoneBy ?? []));
}

/**
 * The history, with what an undone import had brought written anew: what an undo alone took away, nobody has said to
 * be otherwise, so the next import brings it again. Not so a forgetting: who was brought back stays.
 */
export function renew(theirs: History, held: History, undone: ReadonlySet<Stamp>, stamp: Stamp): History {
  const rows = new Map(held.people.flatMap(flatten).map((row) => [row.id, row]));
  /** Whether an undo wrote over what they bring; over a clock that runs ahead, its stamp is just after that. */
  const isUndone = (ours: Stamp | undefined, brought: Stamp) =>
    [...undone].some((by) => tickOver(brought, by) === ours);
  const anew = <T extends Registers>(registers: T, ours: Registers | undefined): T => {
    if (!ours) return registers;
    const [written, brought] = [unpackStamps(ours.stamps), unpackStamps(registers.stamps)];
    const fields = Object.keys(brought).filter((field) => isUndone(written[field], brought[field] ?? NEVER));
    const edit = Object.fromEntries(fields.map((field) => [field, registers.values[field]]));
    const isBack = isUndone(written[GONE], latestStamp(registers)) && registers.values[GONE] !== true;
    const back = isBack ? { [GONE]: undefined } : {};
    return { ...registers, ...write(registers, { ...edit, ...back }, stamp, ours) };
  };
  const objectives = new Map(held.objectives?.map((row) => [row.id, row]));
  return {
    ...theirs,
    objectives: theirs.objectives?.map((row) => anew(row, objectives.get(row.id))) ?? [],
    people: theirs.people.flatMap(flatten).map((row) => anew(row, rows.get(row.id))),
    texts: new Map([...theirs.texts].map(([id, texts]) => [id, anew(texts, held.texts.get(id))])),
    traces: new Map([...theirs.traces].map(([id, trace]) => [id, anew(trace, held.traces.get(id))])),
    ledgers: new Map(
      [...theirs.ledgers].map(([id, ledger]) => {
        const ours = new Map(held.ledgers.get(id)?.map((exchange) => [exchange.id, exchange]));
        return [id, ledger.map((exchange) => anew(exchange, ours.get(exchange.id)))];
      }),
    ),
  };
}

/** Lists an import, with what undoes it. @returns its id; `undefined` where it changed nothing and is of no day */
export function keepImport(
  desk: Desk,
  about: Pick<ImportRecord, 'from' | 'months' | 'settings' | 'brought' | 'settingsWait' | 'exported'>,
  weighed: Weighed,
  look: ImportLook,
): Stamp | undefined {
  const undoing = undoingOf(weighed);
  const { months = [], settings = [], exported } = about;
  const allKnown = undoing.length + months.length + settings.length === 0;
  if (allKnown && !exported) return undefined;
  desk.hasListed = true;
  const counts = countLook(look);
  // Not waited for, as with the pieces.
  unwrap(desk.transaction.objectStore('imports')).put(
    { at: desk.now, ...about, ...counts, ...(allKnown && { allKnown }) } satisfies ImportRecord,
    desk.stamp,
  );
  putPieces(desk, undoing);
  return desk.stamp;
}

/** What undoes what was weighed, once it is written; empty where it changes nothing. */
export function undoingOf(weighed: Weighed): readonly Undoing[] {
  return [...replacedIn(weighed), ...lostIn(weighed)];
}

function isHeading(key: string): boolean {
  return !key.includes('/');
}

function replacedIn({ held, merged }: Weighed): Replaced[] {
  const all: Replaced[] = [];
  const note = (place: Replaced['place'], before: Registers | undefined, after: Registers) => {
    if (!differ(before, after, isSame)) return;
    const { values, stamps } = before ?? {};
    all.push({
      place,
      after: after.stamps,
      ...(values && stamps !== undefined && { before: { values, stamps } }),
    });
  };
  const rows = new Map(held.people.flatMap(flatten).map((row) => [row.id, row]));
  for (const row of merged.people.flatMap(flatten)) note({ in: 'row', of: row.id }, rows.get(row.id), row);
  for (const [of, texts] of merged.texts) note({ in: 'texts', of }, held.texts.get(of), texts);
  for (const [of, trace] of merged.traces) note({ in: 'trace', of }, held.traces.get(of), trace);
  const objectives = new Map(held.objectives?.map((row) => [row.id, row]));
  for (const row of merged.objectives ?? []) {
    note({ in: 'objective', of: row.id }, objectives.get(row.id), row);
  }
  for (const [of, ledger] of merged.ledgers) {
    const before = new Map(held.ledgers.get(of)?.map((exchange) => [exchange.id, exchange]));
    for (const row of ledger) note({ in: 'ledger', of, exchange: row.id }, before.get(row.id), row);
  }
  return all;
}

/** Records that the import's tombstones took away. */
function lostIn({ held, merged }: Weighed): { readonly lost: Kept }[] {
  const staying = new Set(merged.people.flatMap(idsOf));
  const lost = held.people.flatMap(flatten).filter(({ id }) => !staying.has(id));
  return lost.map((row) => ({ lost: keptOf(row, held) }));
}

function keptOf(row: PersonRow, { texts, ledgers, traces }: History): Kept {
  const own = <T>(map: ReadonlyMap<PersonId, T>): (readonly [PersonId, T])[] => {
    const record = map.get(row.id);
    return record === undefined ? [] : [[row.id, record]];
  };
  return {
    row,
    texts: own<Registers>(texts),
    ledgers: own<readonly ExchangeRow[]>(ledgers),
    traces: own<Registers>(traces),
  };
}
