import { browser } from 'wxt/browser';

import { listen } from './listen';

/**
 * The browser's own sync: `storage.sync`, which Chrome and Firefox carry between the person's browsers, each its own.
 * Both hold 102,400 bytes, 8,192 an item, key and JSON text counted; Chrome refuses more than 120 writes a minute and
 * 1,800 an hour besides. Where the person does not use the browser's sync, it is kept like `storage.local`.
 */
export async function readSyncItems(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.sync.get(null);
}

export async function readSyncItem(key: string): Promise<unknown> {
  return (await browser.storage.sync.get(key))[key];
}

/** @throws where the browser refuses: one of its limits, or no sync by the rules of whoever runs this computer */
export async function writeSyncItem(key: string, text: string): Promise<void> {
  await browser.storage.sync.set({ [key]: text });
}

export async function removeSyncItems(keys: readonly string[]): Promise<void> {
  await browser.storage.sync.remove([...keys]);
}

/**
 * Hears each change of it, by this browser or another.
 * @returns stops it
 */
export function watchSync(onChange: () => void): () => void {
  return listen(browser.storage.onChanged, (_, area) => {
    if (area === 'sync') onChange();
  });
}
