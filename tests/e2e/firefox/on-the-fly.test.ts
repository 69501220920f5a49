import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';

import { launchFirefox, type LiantInFirefox } from '../../browsers/firefox';
import { chooseOn, giveCommand, isPanelOpen, typeAfterKeyword } from './in-window';

const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const grace = 'https://www.linkedin.com/in/grace-hopper/';
const feed = 'https://www.linkedin.com/feed/';
const patient = { timeout: 8_000, interval: 100 };

let liant: LiantInFirefox;
let own: Page;
let tab: number;
let front: Page;

beforeAll(async () => {
  liant = await launchFirefox({
    sites: {
      [ada]: '<title>Ada Lovelace | LinkedIn</title>',
      [feed]: `<title>Feed | LinkedIn</title><a href="${grace}">Grace Hopper</a>`,
    },
  });
  ({ page: own } = await liant.openPage('network.html#settings'));
  ({ tab, page: front } = await liant.openSite(ada));
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

/** What the toolbar's button says of a tab: its badge, and the words behind it. */
async function readBadge(tabId: number): Promise<string> {
  const [text, title] = await own.evaluate(async (id) => {
    const { action } = (globalThis as unknown as { browser: typeof browser }).browser;
    return [await action.getBadgeText({ tabId: id }), await action.getTitle({ tabId: id })];
  }, tabId);
  return `${text} ${title?.replaceAll(/[\u2068\u2069]/g, '')}`;
}

test('a command tags the person in the tab, and the badge answers, then shows the tie', async () => {
  await front.bringToFront();
  await giveCommand(liant, 'S');
  await expect.poll(() => readBadge(tab), patient).toBe('✓ Liant: Tagged Ada Lovelace strong');
  await expect.poll(() => readBadge(tab), patient).toBe('● Liant: strong tie with Ada Lovelace');
});

test('the menu tags whom a link leads to', async () => {
  const { page, tab: shown } = await liant.openSite(feed);
  await chooseOn(liant, page, 'a', 'link/tie/weak');
  await expect.poll(() => readBadge(shown), patient).toBe('✓ Liant: Tagged Grace Hopper weak');
});

test('the keyword in the address bar finds people as their names are typed', async () => {
  expect(await typeAfterKeyword(liant, 'lovel')).toEqual(['Ada Lovelace']);
  expect(await typeAfterKeyword(liant, 'hopper gra')).toEqual(['Grace Hopper']);
  expect(await typeAfterKeyword(liant, 'nobody of that name')).toEqual([]);
});

test('a command opens the panel in the sidebar', async () => {
  await front.bringToFront();
  expect(await isPanelOpen(liant)).toBe(false);
  await giveCommand(liant, 'L');
  await expect.poll(() => isPanelOpen(liant), patient).toBe(true);
});
