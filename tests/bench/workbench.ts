/**
 * The script of a page that lies beside the extension's own and never ships. Through it the network is stored, news
 * are heard as another page hears them, and floors are measured where the extension itself works.
 */
import type { browser } from 'wxt/browser';
import { listen, whenHeard } from './hear-news';
import { timeReadings, timeReview } from './time-pilot';
import { timeRawGet, timeRawPut } from './raw-database';
import { timeRawImport } from './raw-import';
import { storePeople } from './store-people';
import { timeSearch } from './time-search';

const { chrome } = globalThis as unknown as { chrome: typeof browser };

const workbench = {
  whenStored,
  storePeople,
  timeRawGet,
  timeRawImport,
  timeRawPut,
  timeReadings,
  timeReview,
  timeSearch,
  listen,
  whenHeard,
  openTab,
  openWindow,
  moveToWindow,
};

/** Opens an empty tab in the workbench's own window: the profile stays in front in its. */
async function openTab(): Promise<void> {
  await chrome.tabs.create({ url: 'about:blank' });
}

/** Waits until the extension has put something into the browser's own storage under a key. */
async function whenStored(key: string): Promise<void> {
  const { [key]: found } = await chrome.storage.local.get(key);
  if (found !== undefined) return;
  await new Promise<void>((resolve) => {
    const hear = (changes: Readonly<Record<string, unknown>>) => {
      if (!(key in changes)) return;
      chrome.storage.local.onChanged.removeListener(hear);
      resolve();
    };
    chrome.storage.local.onChanged.addListener(hear);
  });
}

/** Opens a page of the extension in a window of its own. */
async function openWindow(url: string): Promise<void> {
  await chrome.windows.create({ url });
}

/** Gives a tab a window of its own. */
async function moveToWindow(tabId: number): Promise<void> {
  await chrome.windows.create({ tabId });
}

export type Workbench = typeof workbench;

Object.assign(globalThis, { workbench });
