import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { chooseOnLink, giveCommand, readBadge, stopBackground, typeAfterKeyword } from './in-background';

/** What the functions below find where they run. */
declare const chrome: typeof browser;

const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const grace = 'https://www.linkedin.com/in/grace-hopper/';
const feed = 'https://www.linkedin.com/feed/';
const patient = { timeout: 8_000, interval: 100 };

let liant: LiantInChromium;
let tab: number;
let front: Page;

beforeAll(async () => {
  liant = await borrowChromium({
    sites: {
      [ada]: '<title>Ada Lovelace | LinkedIn</title>',
      [grace]: '<title>Grace Hopper | LinkedIn</title>',
      [feed]: '<title>Feed | LinkedIn</title>',
    },
  });
  ({ tab, page: front } = await liant.openSite(ada));
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('a command tags the person in the tab, and the badge answers, then shows the tie', async () => {
  await expect.poll(() => readBadge(liant, tab), patient).toEqual({ text: '', title: 'Liant' });
  await giveCommand(liant, 'tag-strong', tab);
  await expect
    .poll(() => readBadge(liant, tab), patient)
    .toEqual({ text: '✓', title: 'Liant: Tagged Ada Lovelace strong' });
  await expect
    .poll(() => readBadge(liant, tab), patient)
    .toEqual({ text: '●', title: 'Liant: strong tie with Ada Lovelace' });
});

test('the browser gives every key that is suggested', async () => {
  const worker = await liant.worker();
  const keys = await worker.evaluate(async () => {
    const { commands = {} } = chrome.runtime.getManifest();
    const given = await chrome.commands.getAll();
    return given.filter(({ name = '' }) => commands[name]?.suggested_key).map(({ shortcut }) => shortcut);
  });
  expect(new Set(keys)).toEqual(new Set(['Alt+Shift+H', 'Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+S']));
});

test('the menu tags whom a link leads to, whose own tab shows it', async () => {
  const { page, tab: shown } = await liant.openSite(feed);
  await chooseOnLink(liant, 'link/tie/weak', grace, shown);
  await expect
    .poll(() => readBadge(liant, shown), patient)
    .toEqual({ text: '✓', title: 'Liant: Tagged Grace Hopper weak' });
  await page.goto(grace);
  await expect
    .poll(() => readBadge(liant, shown), patient)
    .toEqual({ text: '○', title: 'Liant: weak tie with Grace Hopper' });
  expect(await readBadge(liant, tab)).toEqual({ text: '●', title: 'Liant: strong tie with Ada Lovelace' });
});

test('the keyword finds people as their names are typed', async () => {
  expect(await typeAfterKeyword(liant, 'lovel')).toEqual([withoutEnd(ada)]);
  expect(await typeAfterKeyword(liant, 'hopper gra')).toEqual([withoutEnd(grace)]);
  expect(await typeAfterKeyword(liant, 'nobody of that name')).toEqual([]);
});

test('a background that was stopped is woken, and undoes what was done before', async () => {
  await giveCommand(liant, 'tag-weak', tab);
  await expect
    .poll(() => readBadge(liant, tab), patient)
    .toMatchObject({ title: 'Liant: Tagged Ada Lovelace weak' });
  await stopBackground(liant);
  // Going to another page wakes it, as the command's key would: only a browser with a window has keys.
  const page = await liant.context.newPage();
  await page.goto(grace);
  await giveCommand(liant, 'undo', tab);
  await expect
    .poll(() => readBadge(liant, tab), patient)
    .toMatchObject({ title: 'Liant: Undone: Tagged Ada Lovelace weak' });
  await front.bringToFront();
  await expect
    .poll(() => readBadge(liant, tab), patient)
    .toEqual({ text: '●', title: 'Liant: strong tie with Ada Lovelace' });
});

/** As addresses are kept. */
function withoutEnd(address: string): string {
  return address.replace(/\/$/, '');
}
