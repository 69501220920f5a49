import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openDataRoom } from '@/entrypoints/network/data/data-room';
import { keepIn } from '@/entrypoints/person/keeping';
import { readSettings, writeSetting } from '@/lib/browser/settings';
import * as store from '@/lib/store';
import { startBackground } from './start';

vi.setConfig({ testTimeout: 20_000 });
const soon = { timeout: 10_000 };

let liant: Awaited<ReturnType<typeof startBackground>>;

beforeEach(async () => {
  liant = await startBackground();
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held: [] }) } });
});

/** The undo of an import that had brought a setting, whose page was closed as soon as the database had it. */
async function cutOff() {
  const network = await store.openNetwork('liant');
  const settings = { budget: 15 };
  const nobody = { people: [], texts: new Map(), ledgers: new Map(), traces: new Map(), forgotten: [] };
  const { act = '' } = await store.absorb(network, nobody, { from: 'liant.json', settings });
  await writeSetting('budget', 15);
  await store.undoImport(network, act);
  return network;
}

const budget = async () => (await readSettings()).budget;

test('when the browser starts, settings that an undone import had brought are put back', async () => {
  const network = await cutOff();
  await liant.restart();
  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(budget, soon).toBe(0);
  // Said again since by the person, it stays.
  await expect.poll(async () => (await store.readImports(network))[0]?.settingsWait, soon).toBeUndefined();
  await writeSetting('budget', 15);
  await liant.restart();
  await fakeBrowser.runtime.onStartup.trigger();
  await store.returnSettings(network, () => Promise.reject(new Error('Asked again')));
  expect(await budget()).toBe(15);
});

test('so they are when the network page is opened', async () => {
  const network = await cutOff();
  const keeping = keepIn({ open: () => Promise.resolve(network), loadStore: () => Promise.resolve(store) });
  openDataRoom(signal(network.name), { keeping, saveBlob: () => '' });
  await expect.poll(budget, soon).toBe(0);
});
