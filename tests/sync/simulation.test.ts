import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { History } from '@/lib/network/history';
import { mirrorOnce, type Report } from '@/lib/sync/mirror';
import { mirroredTombstone } from '@/lib/sync/mirrored';

import { anyDoing, Worker } from '../network/doings';
import { plainly } from '../network/plainly';
import { below, seeded } from './random';
import { Cloud, Death, Log, mirroredIn, mortal, Store, type Area } from './world';

const NOON = Date.UTC(2026, 2, 10, 12);
const DAY = 24 * 60 * 60 * 1000;
const DAYS = 50;

/** Four browsers, whose clocks are right, late, ahead by days, and ahead by a year. */
const clocks = { aaaaaa: 0, bbbbbb: -4 * DAY, cccccc: 6 * DAY, dddddd: 365 * DAY };

interface Browser {
  readonly worker: Worker;
  readonly store: Store;
  readonly area: Area;
  readonly mirror: () => Promise<Report | undefined>;
}

function openBrowsers(random: () => number, isMortal: () => boolean): { cloud: Cloud; browsers: Browser[] } {
  const cloud = new Cloud();
  const browsers = Object.entries(clocks).map(([id, wrong]): Browser => {
    const worker = new Worker(id, NOON + wrong);
    const [store, area, log] = [new Store(worker.device), cloud.open(), new Log()];
    const ports = {
      store: mortal(store, random, isMortal),
      area: mortal(area, random, isMortal),
      log: mortal(log, random, isMortal),
      now: () => worker.time,
    };
    const mirror = () =>
      mirrorOnce(ports).catch((error: unknown) => {
        if (error instanceof Death) return undefined;
        throw error;
      });
    return { worker, store, area, mirror };
  });
  return { cloud, browsers };
}

async function live(seed: number): Promise<Browser[]> {
  const random = seeded(seed);
  let isMortal = true;
  const { cloud, browsers } = openBrowsers(random, () => isMortal);
  // Forgetting somebody is rare, or nobody would be left to see.
  const toDo = fc
    .sample(anyDoing, { seed, numRuns: 1_500 })
    .filter(({ does }, at) => does !== 'forget' || at % 4 === 0);
  for (let day = 0; day < DAYS; day++) {
    for (const { worker, store, mirror } of browsers) {
      worker.time += DAY;
      for (let times = below(random, 6); times > 0; times--) {
        const next = toDo.pop();
        if (next) store.change(() => worker.do(next, day));
        if (random() < 0.5) await mirror();
        if (random() < 0.7) cloud.deliver(random);
      }
      await mirror();
    }
  }
  isMortal = false;
  await comeToRest(cloud, browsers);
  return browsers;
}

/** The network is there, nobody does anything: until nobody has anything to write. */
async function comeToRest(cloud: Cloud, browsers: readonly Browser[]): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const before = browsers.map(({ area }) => area.writes);
    for (const { worker, mirror } of browsers) {
      worker.time += 3_600_000;
      cloud.catchUp();
      const report = await mirror();
      expect(report).toMatchObject({ troubles: new Map() });
      expect([report?.refused, report?.goOnAt]).toEqual([undefined, undefined]);
    }
    cloud.catchUp();
    if (browsers.every(({ area }, at) => area.writes === before[at])) return;
  }
  throw new Error('The browsers correct each other for ever');
}

function mirroredPicture(history: History): string {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const tombstones = byId(history.forgotten).map(mirroredTombstone);
  return plainly([byId(mirroredIn(history)), history.people.map(({ id }) => id).sort(), tombstones]);
}

describe('200 days of four browsers, their workers killed, their items lost, late, and twice', () => {
  it.each([1, 2])(
    'end equal on all, each with what only it knows (seed %i)',
    { timeout: 180_000 },
    async (seed) => {
      const browsers = await live(seed);
      const pictures = browsers.map(({ worker }) => mirroredPicture(worker.device.history));
      expect(new Set(pictures).size).toBe(1);
      expect(new Set(browsers.map(({ area }) => plainly(area.items))).size).toBe(1);
      expect(browsers[0]?.worker.device.history.people.length).toBeGreaterThan(10);
      for (const { worker } of browsers) {
        const { texts, forgotten } = worker.device.history;
        const buried = new Set(forgotten.map(({ id }) => id));
        expect([...worker.noted].filter((id) => !buried.has(id) && !texts.has(id))).toEqual([]);
      }
      expect(browsers.flatMap(({ worker }) => [...worker.noted]).length).toBeGreaterThan(10);
    },
  );
});
