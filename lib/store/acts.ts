import type { Act, Deed } from '@/lib/network/act';
import type { PersonId } from '@/lib/network/person';

import { findLastAct, pruneActs, pruneImports } from './acts-kept';
import type { Desk } from './change';
import { inside, writeTo, type Network } from './database';
import { asStoreError } from './errors';
import { reading } from './reading';
import type { ActRecord } from './stored';

/** The latest act that was not undone. Acts are kept for thirty days, the latest three hundred of them. */
export function lastAct(network: Network): Promise<Act | undefined> {
  return reading(network, ['acts'], async (transaction) => {
    const record = await findLastAct(transaction, network[inside].now(), (act) => !act.undone);
    return record && actOf(record);
  });
}

/**
 * Lets go of acts that are past their time, with what they kept: changes do it as they go by, and this does it where
 * none come. For when the browser starts.
 */
export async function dropOldActs(network: Network): Promise<void> {
  const transaction = await writeTo(network, 'relaxed');
  try {
    await pruneActs(transaction, network[inside].now());
    await pruneImports(transaction, network[inside].now());
    await transaction.done;
  } catch (error) {
    throw asStoreError(error, transaction.error);
  }
}

/** What others are told of a record: the act, without what undoes it. */
export function actOf({ id, at, person, name, deed, undone }: ActRecord): Act {
  return { id, at, person, name, deed, undone };
}

/** Records what is being done, with what undoes it. */
export function recordAct(
  desk: Desk,
  who: { readonly id: PersonId; readonly name: string },
  deed: Deed,
  how: Pick<ActRecord, 'before' | 'part' | 'kept' | 'welcomed'>,
): Act {
  const act: Act = { id: desk.stamp, at: desk.now, person: who.id, name: who.name, deed, undone: false };
  const { welcomed } = desk;
  desk.act = { ...act, ...(welcomed.length > 0 && { welcomed }), ...how };
  return act;
}
