import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openDataRoom } from '@/entrypoints/network/data/data-room';
import { keepIn } from '@/entrypoints/person/keeping';
import { readSettings, takeSettings, writeSetting } from '@/lib/browser/settings';
import * as store from '@/lib/store';
import { startBackground } from './start';

vi.setConfig({ testTimeout: 20_000 });
const soon = { timeout: 10_000 };

let liant: Awaited<ReturnType<typeof startBackground>>;

beforeEach(async () => {
  liant = await startBackground();
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held: [] }) } });
});

/** An import that had brought a setting, whose page was closed as soon as the database had it; undone, so was its undo. */
async function cutOff({ isUndone }: { readonly isUndone: boolean }) {
  const network = await store.openNetwork('liant');
  const settings = { budget: 15 };
  const nobody = { people: [], texts: new Map(), ledgers: new Map(), traces: new Map(), forgotten: [] };
  const { act = '' } = await store.absorb(network, nobody, { from: 'liant.json', settings });
  if (!isUndone) return network;
  await store.settleSettings(network, { take: takeSettings, putBack: refuse });
  expect(await budget()).toBe(15);
  await store.undoImport(network, act);
  return network;
}

const budget = async () => (await readSettings()).budget;
const refuse = () => Promise.reject(new Error('Asked again'));

async function start() {
  await liant.restart();
  await fakeBrowser.runtime.onStartup.trigger();
}

test('when the browser starts, settings that an import had brought are set, and those of an undone one put back', async () => {
  const network = await cutOff({ isUndone: false });
  await start();
  await expect.poll(budget, soon).toBe(15);
  const [listed] = await store.readImports(network);
  await store.undoImport(network, listed?.id ?? '');
  await start();
  await expect.poll(budget, soon).toBe(0);
  // Said again since by the person, it stays.
  await expect.poll(async () => (await store.readImports(network))[0]?.settingsWait, soon).toBeUndefined();
  await writeSetting('budget', 15);
  await start();
  await store.settleSettings(network, { take: refuse, putBack: refuse });
  expect(await budget()).toBe(15);
});

test.each([
  { isUndone: false, left: 15 },
  { isUndone: true, left: 0 },
])('so they are when the network page is opened: $isUndone', async ({ isUndone, left }) => {
  const network = await cutOff({ isUndone });
  const keeping = keepIn({ open: () => Promise.resolve(network), loadStore: () => Promise.resolve(store) });
  openDataRoom(signal(network.name), { keeping, saveBlob: () => '' });
  await expect.poll(budget, soon).toBe(left);
});

test('what was set by hand before it could be set stays', async () => {
  await cutOff({ isUndone: false });
  await writeSetting('budget', 3);
  await start();
  const network = await store.openNetwork('liant');
  await expect.poll(async () => (await store.readImports(network))[0]?.settingsWait, soon).toBeUndefined();
  expect(await budget()).toBe(3);
});
