import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { browser as api } from 'wxt/browser';

import type { LiantInChromium } from '../../browsers/chromium';
import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowChromium, borrowFirefox } from '../borrow';
import { readItems } from '../chromium/sync-bridge';

/** What the functions below find where they run. */
declare const browser: typeof api;
declare const chrome: typeof api;

const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const sites = { [ada]: '<title>Ada Lovelace | LinkedIn</title>' };
/** Changes are gathered for some seconds. */
const PATIENCE = 60_000;

let chromium: LiantInChromium;
let firefox: LiantInFirefox;

beforeAll(async () => {
  [chromium, firefox] = [await borrowChromium({ sites }), await borrowFirefox({ sites })];
});
afterAll(async () => {
  await Promise.all([chromium.close(), firefox.close()]);
  expect([...chromium.complaints, ...firefox.complaints]).toEqual([]);
});

test('what Chromium mirrors Firefox shows, and what is added there comes back', async () => {
  const site = await chromium.openSite(ada);
  const panel = await chromium.openPage(`sidepanel.html?tab=${site.tab}`);
  await panel.press('radio', 'Strong');
  await (await chromium.openPage('network.html#settings')).press('checkbox', 'Browser sync');
  const mirrored = await vi.waitFor(async () => {
    const items = await readItems(chromium);
    expect(Object.keys(items)).not.toEqual([]);
    return items;
  }, PATIENCE);

  const settings = await firefox.openPage('network.html#settings');
  await settings.press('checkbox', 'Browser sync');
  await settings.page.evaluate((items) => browser.storage.sync.set(items), mirrored);
  const { tab } = await firefox.openSite(ada);
  const theirs = await firefox.openPage(`sidepanel.html?tab=${tab}`);
  await vi.waitFor(async () => expect(await theirs.isChecked('radio', 'Strong')).toBe(true), PATIENCE);

  await theirs.press('radio', 'Deepen');
  const answered = await vi.waitFor(async () => {
    const items = await readMirror(settings.page);
    expect(items).not.toEqual(mirrored);
    return items;
  }, PATIENCE);
  const worker = await chromium.worker();
  await worker.evaluate((items) => chrome.storage.sync.set(items), answered);
  await vi.waitFor(async () => expect(await panel.isChecked('radio', 'Deepen')).toBe(true), PATIENCE);
  expect(await panel.isChecked('radio', 'Strong')).toBe(true);
});

test('switched off, Firefox leaves nothing in its sync, and keeps whom it has', async () => {
  const settings = await firefox.openPage('network.html#settings');
  await settings.press('checkbox', 'Browser sync');
  await vi.waitFor(async () => expect(await readMirror(settings.page)).toEqual({}), PATIENCE);
  const popup = await firefox.openPage('popup.html');
  expect(await popup.readItems('Ties')).toContain('Strong ties 1');
});

async function readMirror(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => browser.storage.sync.get(null));
}
