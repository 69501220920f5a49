/**
 * The script of a page that lies beside the extension's own and never ships. Through it the network is stored, news
 * are heard as another page hears them, and floors are measured where the extension itself works.
 */
import type { browser } from 'wxt/browser';
import { listen, whenHeard } from './hear-news';
import { timeRawGet, timeRawPut } from './raw-database';
import { storePeople } from './store-people';
import { timeSearch } from './time-search';

const workbench = { storePeople, timeRawGet, timeRawPut, timeSearch, listen, whenHeard, openWindow };

/** Opens a page of the extension in a window of its own. */
async function openWindow(url: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  await chrome.windows.create({ url });
}

export type Workbench = typeof workbench;

Object.assign(globalThis, { workbench });
