import { IDBFactory } from 'fake-indexeddb';

import type { ExchangeRow } from '@/lib/network/exchange';
import type { Forgotten } from '@/lib/network/forgotten';
import type { History } from '@/lib/network/history';
import { flatten } from '@/lib/network/merge';
import type { PersonRow } from '@/lib/network/person-row';
import type { Registers } from '@/lib/network/register';
import type { Network } from '@/lib/store';

import { plainly } from '../network/plainly';
import { readDisk } from './disk';
import { makeWorld, open, type World } from './opening';

/** A browser of its own: a disk, a clock, a network. */
export interface Browser {
  readonly network: Network;
  readonly world: World;
  readonly disk: IDBFactory;
}

export async function openBrowser(seed: number): Promise<Browser> {
  const disk = new IDBFactory();
  globalThis.indexedDB = disk;
  const world = makeWorld(undefined, seed);
  return { network: await open(world), world, disk };
}

/** All that lies on a browser's disk, without the store's own code. */
export async function historyOf({ disk }: Browser): Promise<History> {
  globalThis.indexedDB = disk;
  const { stores } = await readDisk('liant');
  const values = <T>(store: string) => (stores[store] ?? []).map(([, value]) => value as T);
  const entries = <T>(store: string) => new Map(stores[store] as readonly (readonly [string, T])[]);
  return {
    people: values<readonly PersonRow[]>('people').flat(),
    texts: entries<Registers>('texts'),
    ledgers: entries<readonly ExchangeRow[]>('ledgers'),
    traces: new Map(
      values<Readonly<Record<string, Registers>>>('traces').flatMap((drawer) => Object.entries(drawer)),
    ),
    forgotten: values<Forgotten>('forgotten'),
  };
}

/** A history as text in which equal ones are the same. */
export function picture({ people, texts, ledgers, traces, forgotten }: History): string {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  return plainly([
    byId(people).map((row) => byId(flatten(row))),
    texts,
    traces,
    new Map([...ledgers].map(([id, ledger]) => [id, byId(ledger)])),
    byId(forgotten),
  ]);
}
