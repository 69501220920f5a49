import type { Stamp } from '@/lib/network/clock';

import { readActs } from './acts-kept';
import { readBefore } from './many';
import type { ActRecord, Before, Place, Writing } from './stored';

/** The acts that were undone, by the stamp of what undid them. */
export type History = ReadonlyMap<Stamp, ActRecord>;

export async function readHistory(transaction: Writing): Promise<History> {
  const undone = (await readActs(transaction)).filter((act) => act.undoneBy !== undefined);
  const whole = undone.map(async (act) => {
    const before = await readBefore(transaction, act);
    return [act.undoneBy ?? '', { ...act, before }] as const;
  });
  return new Map(await Promise.all(whole));
}

/**
 * When what stands in a register was first written. An undo stamps what it restores anew, but it says nothing new: the
 * act before it can be undone as if the undone one had never been.
 */
export function originOf(history: History, place: Place, field: string, stamp: Stamp): Stamp {
  let origin = stamp;
  for (let undone = history.get(origin); undone; undone = history.get(origin)) {
    const earlier = beforeAt(undone, place)?.fields.find((other) => other.field === field)?.stamp;
    if (earlier === undefined || earlier >= origin) break;
    origin = earlier;
  }
  return origin;
}

/** Whose row does not matter where an act wrote to one person: a part of theirs is seen as theirs. */
function beforeAt(act: ActRecord, place: Place): Before | undefined {
  if (act.deed.kind === 'manyEdited') return byPerson(act).get(place.of);
  return act.before.find(
    ({ place: other }) =>
      other.in === place.in &&
      (other.in !== 'ledger' || (place.in === 'ledger' && other.exchange === place.exchange)),
  );
}

const indexes = new WeakMap<ActRecord, ReadonlyMap<string, Before>>();

function byPerson(act: ActRecord): ReadonlyMap<string, Before> {
  const index = indexes.get(act) ?? new Map(act.before.map((before) => [before.place.of, before]));
  indexes.set(act, index);
  return index;
}
