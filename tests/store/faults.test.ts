import { IDBDatabase, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import {
  addExchange,
  forgetPerson,
  joinPeople,
  savePerson,
  StoreError,
  undo,
  type Network,
} from '@/lib/store';

import { readDisk } from './disk';
import { freshDisk, makeWorld, numbered, open, sighting } from './opening';

const ada = sighting('ada');
const exchange = { day: '2026-03-10', direction: 'given', kind: 'advice' } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

async function fill() {
  const world = makeWorld();
  const network = await open(world);
  const { person } = await savePerson(network, ada, { tie: 'strong', note: 'Kept' });
  const { person: other } = await savePerson(network, numbered(9), {});
  world.told.length = 0;
  return { world, network, ids: [person.id, other.id] as const };
}

type Change = (network: Network, ids: readonly [string, string]) => Promise<unknown>;

const changes: readonly (readonly [string, Change])[] = [
  ['a tag', (network, [id]) => savePerson(network, id, { tie: 'weak', note: 'Other' })],
  ['a new person', (network) => savePerson(network, sighting('bob'), { tie: 'weak', note: 'New' })],
  ['an exchange', (network, [id]) => addExchange(network, id, exchange)],
  ['a joining', (network, [id, other]) => joinPeople(network, id, other)],
  ['a forgetting', (network, [id]) => forgetPerson(network, id)],
  ['an undo', (network) => undo(network)],
];

// oxlint-disable-next-line typescript/unbound-method -- it is called on a store, below
const { put } = IDBObjectStore.prototype;

/** Makes the write that is the nth of all fail, as on a full disk. */
function failWrite(nth: number) {
  let tried = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...values
  ) {
    tried += 1;
    if (tried === nth) throw new DOMException('Disk full', 'QuotaExceededError');
    return put.apply(this, values);
  });
}

/** How many writes a change asks for, tried on a disk that is thrown away. */
async function countWrites(change: Change): Promise<number> {
  const disk = indexedDB;
  freshDisk();
  const { network, ids } = await fill();
  const spy = failWrite(Infinity);
  await change(network, ids);
  const { length } = spy.mock.calls;
  vi.restoreAllMocks();
  globalThis.indexedDB = disk;
  return length;
}

describe.each(changes)('%s that cannot be written', (_, change) => {
  it('is said to be so, and leaves nothing half-written, whichever write fails', async () => {
    const { world, network, ids } = await fill();
    const before = await readDisk('liant');
    const writes = await countWrites(change);
    expect(writes).toBeGreaterThan(1);
    for (let nth = 1; nth <= writes; nth += 1) {
      failWrite(nth);
      const failure: unknown = await change(network, ids).catch((error: unknown) => error);
      vi.restoreAllMocks();
      expect(failure).toBeInstanceOf(StoreError);
      expect(failure).toMatchObject({ code: 'full' });
      expect(await readDisk('liant')).toEqual(before);
      expect(world.told).toEqual([]);
    }
    await change(network, ids);
    expect(await readDisk('liant')).not.toEqual(before);
    expect(world.told).toHaveLength(1);
  });

  it('leaves nothing half-written where the browser gives the transaction up at its end', async () => {
    const { world, network, ids } = await fill();
    const before = await readDisk('liant');
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.abort();
    });
    await expect(change(network, ids)).rejects.toMatchObject({ code: 'refused' });
    world.left = 1_000_000;
    await expect(change(network, ids)).rejects.toMatchObject({ code: 'full' });
    expect(await readDisk('liant')).toEqual(before);
    expect(world.told).toEqual([]);
  });
});

/** What Firefox does: after a transaction that found the disk full, the connection's next one may only remove. */
function actAsFirefox() {
  let mayOnlyRemove = false;
  const refusing = new WeakSet<IDBTransaction>();
  // oxlint-disable-next-line typescript/unbound-method -- it is called on a database, below
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
    const begun = transaction.apply(this, asked);
    if (asked[1] !== 'readwrite') return begun;
    if (mayOnlyRemove) refusing.add(begun);
    mayOnlyRemove = false;
    begun.addEventListener('abort', () => (mayOnlyRemove = begun.error?.name === 'QuotaExceededError'));
    return begun;
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    if (refusing.has(this.transaction)) throw new DOMException('Only removals', 'InvalidStateError');
    return put.apply(this, values);
  });
}

/** How the pretended browser itself ends a transaction, saying why. */
const giveUp = Reflect.get(IDBTransaction.prototype, '_abort') as (why: string) => void;

/** The disk is found full when a transaction is to be written. */
function fillDisk() {
  return vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    Reflect.apply(giveUp, this, ['QuotaExceededError']);
  });
}

describe('a full disk', () => {
  it('is called so each time, and what is tried again once there is room is written', async () => {
    const { network, ids } = await fill();
    actAsFirefox();
    const full = fillDisk();
    const again = () => savePerson(network, ids[0], { tie: 'weak' });
    await expect(again()).rejects.toMatchObject({ code: 'full' });
    await expect(again()).rejects.toMatchObject({ code: 'full' });
    full.mockRestore();
    expect((await again()).person.tie).toBe('weak');
  });
});

describe('a declared change', () => {
  it('is asked to be on the disk before it is told', async () => {
    const { network, ids } = await fill();
    const begun = vi.spyOn((await import('fake-indexeddb')).IDBDatabase.prototype, 'transaction');
    await savePerson(network, ids[0], { tie: 'weak' });
    expect(begun.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', { durability: 'strict' }],
    ]);
  });
});
