import type { browser } from 'wxt/browser';

import type { LiantInChromium } from '../../browsers/chromium';
import { seeded } from '../../sync/random';

/** What the functions below find where they run. */
declare const chrome: typeof browser;

export type Items = Readonly<Record<string, unknown>>;

export interface Bridge {
  /** Ends the copying, once what is being copied is there. */
  stop(): Promise<void>;
}

export async function readItems(liant: LiantInChromium): Promise<Items> {
  const items = await (await liant.worker()).evaluate(() => chrome.storage.sync.get(null));
  return Object.fromEntries(Object.entries(items).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeItem(liant: LiantInChromium, key: string, value: unknown): Promise<void> {
  await (
    await liant.worker()
  ).evaluate(([name, text]) => chrome.storage.sync.set({ [name]: text }), [key, value as string] as const);
}

/**
 * Does between browsers what their makers' servers do: of each item the last writer wins. An item is on its way for
 * a while, may be overtaken, may be lost, and is then sent again.
 */
export function bridge(browsers: readonly LiantInChromium[], seed: number): Bridge {
  const random = seeded(seed);
  const cloud = new Map<string, unknown>();
  const seen = browsers.map(() => new Map<string, unknown>());
  const ending = new AbortController();

  const collect = async (at: number, liant: LiantInChromium) => {
    for (const [key, value] of Object.entries(await readItems(liant))) {
      if (seen[at]?.get(key) === value) continue;
      seen[at]?.set(key, value);
      cloud.set(key, value);
    }
  };
  const deliver = async (at: number, liant: LiantInChromium) => {
    const owed = [...cloud].filter(([key, value]) => seen[at]?.get(key) !== value);
    for (const [key, value] of owed.sort(() => random() - 0.5)) {
      // Late, or lost: at the next round it is still owed.
      if (random() < 0.4) continue;
      seen[at]?.set(key, value);
      await writeItem(liant, key, value);
    }
  };
  const copy = async () => {
    while (!ending.signal.aborted) {
      for (const [at, liant] of browsers.entries()) await collect(at, liant);
      for (const [at, liant] of browsers.entries()) await deliver(at, liant);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };
  const copying = copy();
  return {
    async stop() {
      ending.abort();
      await copying;
    },
  };
}
