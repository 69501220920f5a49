import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';

import type { Sighting } from '@/lib/network/sighting';
import { openNetwork, type Network, type Seams } from '@/lib/store';
import type { Channel } from '@/lib/store/changes';

/** Noon on a Tuesday, wherever the test runs. */
export const NOON = new Date(2026, 2, 10, 12).getTime();

export interface World extends Required<Omit<Seams, 'announce'>> {
  /** Milliseconds since 1970 that `now` answers. */
  time: number;
  /** How many bytes may still be stored. */
  left: number;
  /** What was told, in order. */
  readonly told: unknown[];
}

/** A world of its own: a clock that stands until it is set, and numbers that are the same in each run. */
export function makeWorld(time = NOON, seed = 1): World {
  const told: unknown[] = [];
  let state = seed;
  return {
    time,
    left: Infinity,
    told,
    now() {
      return this.time;
    },
    random() {
      // mulberry32: small, and good enough to draw ids that differ.
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
    channel: () => listener(told),
    room() {
      return Promise.resolve(this.left);
    },
  };
}

function listener(told: unknown[]): Channel {
  return { postMessage: (message) => void told.push(message), addEventListener: () => {}, close: () => {} };
}

const opened: Network[] = [];

/** An empty disk; each test begins with one. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

beforeEach(freshDisk);

afterEach(() => {
  for (const network of opened.splice(0)) network.close();
});

/** A network on this test's own empty disk; opened twice, it is two pages on one database. */
export async function open(
  world: World = makeWorld(),
  name: 'liant' | 'liant-sample' = 'liant',
  announce: NonNullable<Seams['announce']> = () => {},
): Promise<Network> {
  const network = await openNetwork(name, {
    now: () => world.now(),
    random: () => world.random(),
    channel: world.channel,
    room: () => world.room(),
    announce,
  });
  opened.push(network);
  return network;
}

/** Somebody met on LinkedIn under a slug, and under a member number where one is given. */
export function sighting(
  slug: string,
  {
    number,
    name = slug,
    nameSource = 'page',
  }: { number?: number; name?: string; nameSource?: Sighting['nameSource'] } = {},
): Sighting {
  const bySlug = { key: `linkedin:${slug}` as const, url: `https://www.linkedin.com/in/${slug}/` };
  const byNumber = { key: `linkedin#${number}` as const, url: `https://www.linkedin.com/in/ACoAA${number}` };
  return { profiles: number === undefined ? [bySlug] : [bySlug, byNumber], name, nameSource };
}

/** Somebody met in Sales Navigator: only the number is known. */
export function numbered(number: number, name = `No. ${number}`): Sighting {
  return {
    profiles: [{ key: `linkedin#${number}`, url: `https://www.linkedin.com/sales/lead/ACwAA${number}` }],
    name,
    nameSource: 'page',
  };
}
