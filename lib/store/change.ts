import { tick, type Stamp } from '@/lib/network/clock';
import { dayOf, type Day } from '@/lib/network/day';
import type { PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';

import { allShelvesOf, type AllShelves } from './all-shelves';
import type { News } from './changes';
import { inside, writeTo, type Network } from './database';
import { drawerOf, putRow, takeRow, withoutRow } from './drawers';
import { asStoreError } from './errors';
import { readHead } from './head';
import { mending } from './mend';
import { Pace, type Watch } from './pace';
import { orFull } from './room';
import { settle } from './settle';
import type { ActRecord, Head, Writing } from './stored';

/** What a change works on: the shelves, and what it says it did to them. Written when the change settles. */
export interface Desk extends AllShelves {
  readonly transaction: Writing;
  readonly head: Head;
  /** The one stamp of all that this change writes, and the id of its act. */
  readonly stamp: Stamp;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: Day;
  readonly random: () => number;
  readonly pace: Pace;
  /** Rows that were put or removed, as they were before. */
  readonly rowsBefore: Map<PersonId, PersonRow | undefined>;
  /** Whole people about whom something changed. */
  readonly changed: Set<PersonId>;
  /** Records that changed by themselves, parts of joined people and tombstones included; not those of a ledger. */
  readonly touched: Set<PersonId>;
  /** The latest stamp met in what came from elsewhere, as far as it is to be followed; see {@link observe}. */
  seen: Stamp;
  act: ActRecord | undefined;
  /** An import was listed, or its undo: this change's stamp is taken, even where nobody became otherwise. */
  hasListed: boolean;
  /** Tombstones of whom this change brings out of being forgotten. */
  readonly welcomed: PersonId[];
}

export interface Plan<Seen, Done> {
  /** What must be known first; asked for along with the head, so that a change costs one round of reading. */
  readonly look: (shelves: AllShelves) => Promise<Seen>;
  /** Awaits nothing but the desk: a transaction ends when nothing is asked of it. */
  readonly write: (desk: Desk, seen: Seen) => Promise<Done>;
  /** Of a large change: who waits for it. */
  readonly watch?: Watch | undefined;
}

/**
 * One change: one transaction, in which all is read that it stands on and all is written that follows from it. It is
 * durable, or nothing of it happened. Then, if something was written, it is told.
 * @throws {StoreError}
 */
export async function change<Seen, Done>(
  network: Network,
  plan: Plan<Seen, Done>,
  durability: IDBTransactionDurability = 'strict',
): Promise<Done> {
  const [done, news] = await mending(network, () => attempt(network, plan, durability));
  if (news) network[inside].tell(news);
  return done;
}

async function attempt<Seen, Done>(
  network: Network,
  { look, write, watch = {} }: Plan<Seen, Done>,
  durability: IDBTransactionDurability,
): Promise<readonly [Done, News | undefined]> {
  const transaction = await writeTo(network, durability);
  const ended = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const shelves = allShelvesOf(transaction);
    const now = network[inside].now();
    const today = dayOf(new Date(now));
    const [head, seen] = await Promise.all([readHead(transaction, today), look(shelves)]);
    const desk: Desk = {
      ...shelves,
      transaction,
      head,
      stamp: tick(head.clock, now, head.device),
      now,
      today,
      random: network[inside].random,
      pace: new Pace(watch, transaction),
      rowsBefore: new Map(),
      changed: new Set(),
      touched: new Set(),
      seen: head.clock,
      act: undefined,
      hasListed: false,
      welcomed: [],
    };
    const done = await write(desk, seen);
    const revision = await settle(desk);
    const failure = await ended;
    if (failure) throw failure.error;
    const news = {
      network: network.name,
      revision,
      people: [...desk.changed],
      ...(desk.objectives.hasWritten && { objectives: true }),
    };
    return [done, revision === head.revision ? undefined : news];
  } catch (error) {
    abort(transaction);
    await ended;
    throw await orFull(asStoreError(error, transaction.error), network[inside].room);
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself: that is why we are here.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

/** Puts a row in the place of the one with its id. */
export async function keepRow(desk: Desk, row: PersonRow): Promise<void> {
  await replaceRow(desk, row.id, row);
}

export async function removeRow(desk: Desk, id: PersonId): Promise<void> {
  await replaceRow(desk, id, undefined);
}

async function replaceRow(desk: Desk, id: PersonId, row: PersonRow | undefined): Promise<void> {
  const key = drawerOf(id);
  const drawer = await desk.people.read(key);
  if (!desk.rowsBefore.has(id)) desk.rowsBefore.set(id, takeRow(drawer, id));
  for (const each of [desk.rowsBefore.get(id), row]) {
    if (each) for (const part of idsOf(each)) desk.touched.add(part);
  }
  desk.people.write(key, row ? putRow(drawer, row) : withoutRow(drawer, id));
  desk.changed.add(id);
}
