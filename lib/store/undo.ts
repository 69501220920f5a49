import type { Act, ActId } from '@/lib/network/act';

import { actOf } from './acts';
import { parseAct } from './parse-act';
import { ACTS_LAST, findLastAct } from './acts-kept';
import { bringBack } from './bring-back';
import { change, type Desk } from './change';
import { type Network } from './database';
import { readHistory, type History } from './history-kept';
import { joinByHand, partByHand } from './join';

import { restore } from './restore';
import { restoreObjective } from './restore-objective';
import { readBefore, readMany } from './many';
import { findWhole } from './shelves';
import type { ActRecord } from './stored';
import { takeBackExchange, takeBackPerson } from './take-back';

/**
 * Undoes an act: what it wrote and nobody has written since is as it was before; what was written since stands.
 * Somebody or something that the act began is taken back, unless more was said of it since.
 * @param id which; the latest that was not undone where none is given
 * @returns what was undone: nothing, where it was undone already or is no longer kept
 */
export function undo(network: Network, id?: ActId): Promise<Act | undefined> {
  return change(network, {
    look: () => Promise.resolve(),
    async write(desk) {
      const record = await findAct(desk, id);
      if (!record) return undefined;
      await reverse(desk, record, await readHistory(desk.transaction));
      desk.act = { ...record, undone: true, undoneBy: desk.stamp, kept: undefined };
      return actOf(desk.act);
    },
  });
}

async function findAct(desk: Desk, id: ActId | undefined): Promise<ActRecord | undefined> {
  if (id === undefined) return findLastAct(desk.transaction, desk.now, (act) => !act.undone);
  const value = await desk.transaction.objectStore('acts').get(id);
  const record = value === undefined ? undefined : parseAct(value);
  return record && !record.undone && record.at >= desk.now - ACTS_LAST ? record : undefined;
}

async function reverse(desk: Desk, record: ActRecord, history: History): Promise<void> {
  switch (record.deed.kind) {
    case 'edited':
      if (record.deed.created) return takeBackPerson(desk, record, history);
      return restore(desk, record, history);
    case 'manyEdited':
      return restoreMany(desk, record, history);
    case 'exchangeAdded':
      await takeBackExchange(desk, record, history);
      if (record.deed.created) await takeBackPerson(desk, record, history);
      return;
    case 'exchangeEdited':
    case 'exchangeRemoved':
      return restore(desk, record, history);
    case 'forgotten':
      await bringBack(desk, record);
      return restore(desk, record, history);
    case 'objective':
      return restoreObjective(desk, record, history);
    case 'joined':
      return partAgain(desk, record);
    case 'parted':
      return joinAgain(desk, record);
  }
}

async function restoreMany(desk: Desk, record: ActRecord, history: History): Promise<void> {
  const before = await readBefore(desk.transaction, record);
  await readMany(desk, before.length);
  await restore(desk, { ...record, before }, history);
}

async function partAgain(desk: Desk, { person, part }: ActRecord): Promise<void> {
  const whole = await findWhole(desk, person);
  if (whole && part !== undefined) await partByHand(desk, whole, part);
}

async function joinAgain(desk: Desk, { person, part }: ActRecord): Promise<void> {
  const [into, from] = await Promise.all([
    findWhole(desk, person),
    part === undefined ? undefined : findWhole(desk, part),
  ]);
  if (into && from && into.id !== from.id) await joinByHand(desk, into, from);
}
