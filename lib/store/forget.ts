import type { Act } from '@/lib/network/act';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { idsOf, keysOf, type PersonRow } from '@/lib/network/person-row';
import { nameOf } from '@/lib/network/read-person';
import type { Registers } from '@/lib/network/register';

import { recordAct } from './acts';
import { change, removeRow, type Desk } from './change';
import type { Network } from './database';
import { StoreError } from './errors';
import { bury, digestKeys } from './forgotten';
import { parseLedger } from './parse';
import { reading } from './reading';
import { findWhole, SHELVES, shelvesOf } from './shelves';
import { stampExchange } from './stamping';
import type { Before, Kept, Undoings } from './stored';
import { mentions } from './mentions';
import { dropUndoings } from './undoings';

/**
 * Forgets a person: their row, texts, exchanges, traces and keys, whatever was done with them and can be undone, what could
 * not be read of them, and the mention of them in introductions to others. What is left is a tombstone of digests,
 * which keeps an import or a mirror from bringing them again, and for some thirty days, for undo, all of it in one act ({@link dropOldActs}).
 * @throws {StoreError} `nobody`
 */
export async function forgetPerson(network: Network, id: PersonId): Promise<Act> {
  const keys = await reading(network, SHELVES, async (transaction) => {
    const row = await findWhole(shelvesOf(transaction), id);
    return row ? keysOf(row) : [];
  });
  // Digests are made before the transaction, which would not wait for them.
  const digests = await digestKeys(keys);
  const digestsOf = (row: PersonRow) => keysOf(row).map((key) => digests[keys.indexOf(key)] ?? '');
  const act = await change(network, {
    look: (shelves) => findWhole(shelves, id),
    write: (desk, row) => {
      if (!row || nameOf(row) === undefined) throw new StoreError('nobody');
      const isComplete = keysOf(row).every((key) => keys.includes(key));
      return isComplete ? remove(desk, row, digestsOf) : Promise.resolve(undefined);
    },
  });
  // A key was learnt in between: once more, with its digest.
  return act ?? forgetPerson(network, id);
}

async function remove(
  desk: Desk,
  row: PersonRow,
  digestsOf: (row: PersonRow) => readonly string[],
): Promise<Act> {
  const ids = idsOf(row);
  const name = nameOf(row) ?? '';
  const kept = await takeOut(desk, row, ids);
  const [{ before, undoing }] = await Promise.all([
    eraseMentions(desk, ids),
    ...flatten(row).map((part) => bury(desk, { id: part.id, stamp: desk.stamp, digests: digestsOf(part) })),
  ]);
  return recordAct(desk, { id: row.id, name }, { kind: 'forgotten' }, { before, kept: { ...kept, undoing } });
}

async function takeOut(desk: Desk, row: PersonRow, ids: readonly PersonId[]): Promise<Kept> {
  const texts: Kept['texts'][number][] = [];
  const ledgers: Kept['ledgers'][number][] = [];
  const traces: [PersonId, Registers][] = [];
  for (const id of ids) {
    const [theirTexts, theirLedger, trace] = await Promise.all([
      desk.texts.read(id),
      desk.ledgers.read(id),
      desk.traces.read(id),
    ]);
    if (theirTexts) texts.push([id, theirTexts]);
    if (theirLedger) ledgers.push([id, theirLedger]);
    if (trace) traces.push([id, trace]);
    desk.texts.write(id, undefined);
    desk.ledgers.write(id, undefined);
    desk.traces.write(id, undefined);
  }
  await removeRow(desk, row.id);
  return { row, texts, ledgers, traces };
}

/**
 * Whatever else tells of records that are gone: introductions in other people's ledgers, what was done with them and
 * can be undone, what could not be read of them.
 * @returns what the ledgers held before, and what was taken out of what can be undone
 */
export async function eraseMentions(
  desk: Desk,
  ids: readonly PersonId[],
): Promise<{ readonly before: Before[]; readonly undoing: Undoings }> {
  const [before, undoing] = await Promise.all([
    unmention(desk, ids),
    dropUndoings(desk, ids),
    dropBroken(desk, ids),
  ]);
  return { before, undoing };
}

/** Takes the forgotten out of the introductions in other people's ledgers. */
async function unmention(desk: Desk, ids: readonly PersonId[]): Promise<Before[]> {
  const store = desk.transaction.objectStore('ledgers');
  const [owners, ledgers] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const before: Before[] = [];
  for (const [index, of] of owners.entries()) {
    if (ids.includes(of)) continue;
    const named = parseLedger(ledgers[index], of).filter(({ values }) =>
      ids.includes(String(values['introduced'])),
    );
    const whole = named.length > 0 ? await findWhole(desk, of) : undefined;
    for (const { id } of named) {
      const place = { whole: whole?.id ?? of, of, exchange: id };
      before.push(...(await stampExchange(desk, place, { introduced: undefined })));
    }
  }
  return before;
}

/** Of what could not be read, a list of many is left as it is: others are in it too. */
async function dropBroken(desk: Desk, ids: readonly PersonId[]): Promise<void> {
  const store = desk.transaction.objectStore('broken');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const theirs = keys.filter((_, index) => {
    const broken = values[index];
    return typeof broken === 'object' && broken !== null && 'where' in broken && mentions(broken.where, ids);
  });
  await Promise.all(theirs.map((key) => store.delete(key)));
}
