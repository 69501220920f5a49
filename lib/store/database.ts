import { openDB } from 'idb';

import type { NetworkName } from '@/lib/network/network-name';

import { spendRemoval } from './after-full';
import { openBroadcast, openNewsChannel, shorten, tellNews, type News, type OpenChannel } from './changes';
import { asStoreError, StoreError } from './errors';
import { measureRoom, orFull, type MeasureRoom } from './room';
import { STORES, type Database, type Reading, type Stored, type StoreName, type Writing } from './stored';
import { upgrade, VERSION } from './upgrades';

/** What the world gives a network; tests give their own. */
export interface Seams {
  /** Called after each change of this handle, once it is durable: for what a `BroadcastChannel` does not reach. */
  readonly announce?: (news: News) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Numbers in [0, 1). */
  readonly random?: () => number;
  readonly channel?: OpenChannel;
  readonly room?: MeasureRoom;
}

/** The store's own way into a handle. */
export const inside = Symbol('inside');

/** An open network. Its functions are free ones: they take it as their first argument. */
export interface Network {
  readonly name: NetworkName;
  /** For good: what is asked of it afterwards fails with `closed`. */
  close(): void;
  readonly [inside]: Inside;
}

interface Inside {
  readonly now: () => number;
  readonly random: () => number;
  readonly room: MeasureRoom;
  readonly connect: () => Promise<Database>;
  /** The connection is of no use any more; the next use opens another. */
  readonly disconnect: () => void;
  readonly tell: (news: News) => void;
}

/**
 * Opens a network, and brings what it stores up to this version.
 * The connection yields to a newer version of the extension in another page, and to the browser's own ending of it;
 * the next use opens it again.
 * @throws {StoreError} `newer`, `full` or `refused`
 */
export async function openNetwork(name: NetworkName = 'liant', seams: Seams = {}): Promise<Network> {
  const { now = Date.now, random = drawRandom, room = measureRoom, announce } = seams;
  const channel = openNewsChannel(seams.channel ?? openBroadcast);
  let connection: Promise<Database> | undefined;
  let isClosed = false;

  const disconnect = () => {
    connection = undefined;
  };
  const connect = async () => {
    if (isClosed) throw new StoreError('closed');
    connection ??= openDatabase(name, { now, random }, disconnect);
    const opening = connection;
    try {
      return await opening;
    } catch (error) {
      if (connection === opening) disconnect();
      throw await orFull(asStoreError(error), room);
    }
  };
  const network: Network = {
    name,
    close() {
      isClosed = true;
      channel.close();
      void connection?.then((database) => database.close());
    },
    [inside]: {
      now,
      random,
      room,
      connect,
      disconnect,
      tell(news) {
        const told = shorten(news);
        tellNews(channel, told);
        announce?.(told);
      },
    },
  };
  await connect();
  return network;
}

async function openDatabase(
  name: NetworkName,
  seeds: { now: () => number; random: () => number },
  onEnd: () => void,
): Promise<Database> {
  let failure: unknown;
  try {
    return await openDB<Stored>(name, VERSION, {
      upgrade(database, from, _to, transaction) {
        upgrade(database, transaction, from, seeds).catch((error: unknown) => {
          failure = error;
          transaction.abort();
        });
        // The opening fails with its transaction; idb tells of that here as well, and somebody must listen.
        transaction.done.catch((error: unknown) => {
          failure ??= error;
        });
      },
      blocking(_current, _blocked, event) {
        onEnd();
        (event.target as IDBDatabase).close();
      },
      terminated: onEnd,
    });
  } catch (error) {
    throw failure ?? error;
  }
}

/** A transaction over some stores, on a connection that lives. */
export async function readFrom(network: Network, stores: readonly StoreName[]): Promise<Reading> {
  return onLiveConnection(network, (database) => database.transaction([...stores]));
}

/**
 * A transaction over everything: changes read and write the head, so they follow each other in any case.
 * @param durability `strict` for what a person declared: it is on the disk when the transaction is done
 */
export async function writeTo(network: Network, durability: IDBTransactionDurability): Promise<Writing> {
  return onLiveConnection(network, (database) =>
    spendRemoval(database, database.transaction([...STORES], 'readwrite', { durability })),
  );
}

async function onLiveConnection<T>(network: Network, begin: (database: Database) => T): Promise<T> {
  const { connect, disconnect } = network[inside];
  try {
    return begin(await connect());
  } catch (error) {
    // The connection was closed between the opening and this use.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    disconnect();
    return begin(await connect());
  }
}

function drawRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
