import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { browser } from 'wxt/browser';
import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { holdStore, releaseStore } from './hold-store';
import { enterSample } from './in-sample';

const SAMPLE = 'liant-sample';

const patient = { timeout: 15_000, interval: 50 };

let liant: LiantInChromium;
/** A page that keeps others waiting for the store, as a slow disk does. */
let other: Page;

beforeAll(async () => {
  liant = await borrowChromium();
  other = await enterSample(liant);
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('the inventory opens with the rows that it showed last, before the store answers, and nothing moves', async () => {
  const before = await openInventory();
  await whenWhole(before);
  const rows = await readRows(before);
  expect(rows.length).toBeGreaterThan(5);
  await expect.poll(() => before.evaluate(readKeptRows), patient).toMatchObject({ view: 'tie=weak' });
  await before.close();

  await other.evaluate(holdStore, SAMPLE);
  const held = await openInventory();
  await expect.poll(() => readRows(held), patient).toEqual(rows);
  expect(await held.innerText('main')).toMatch(/\d+ of 40/);
  await held
    .getByRole('checkbox', { name: /^Select (?!everybody)/ })
    .first()
    .check();
  await other.evaluate(releaseStore);
  await whenWhole(held);
  // What can be said of whoever is selected takes the place of some rows.
  const whole = await readRows(held);
  expect(whole.length).toBeGreaterThan(5);
  expect(whole).toEqual(rows.slice(0, whole.length));
  expect(await held.innerText('body')).toContain('1 selected');
  await held.close();
});

test('once somebody was changed, the rows of before are gone', async () => {
  const page = await openInventory();
  await page
    .getByRole('checkbox', { name: /^Select (?!everybody)/ })
    .first()
    .check();
  await page
    .getByRole('region', { name: 'Selected' })
    .getByRole('button', { name: 'Strong', exact: true })
    .click();
  // A page that is closed sooner may take its change with it.
  await page.getByRole('button', { name: /^Undo/ }).waitFor();
  await page.close();
  await expect.poll(() => other.evaluate(readKeptRows), patient).toBeUndefined();
  await other.evaluate(holdStore, SAMPLE);
  const held = await openInventory();
  await held.getByText('Loading').first().waitFor();
  expect(await readRows(held)).toEqual([]);
  await other.evaluate(releaseStore);
  await whenWhole(held);
});

async function openInventory(): Promise<Page> {
  return (await liant.openPage('network.html#inventory?tie=weak')).page;
}

/** Everybody has come: what each filter would leave is counted. */
async function whenWhole(page: Page): Promise<void> {
  const option = page.locator('select[aria-label="Choice"] option').last();
  await expect.poll(() => option.textContent(), patient).toMatch(/\(\d+\)/);
}

/** What each row says, and where it stands on the page. */
function readRows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('tr[data-index]')].map(
      (row) => `${Math.round(row.getBoundingClientRect().top + scrollY)}: ${row.textContent}`,
    ),
  );
}

/** Runs in a page of the extension. */
async function readKeptRows(): Promise<unknown> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  return (await chrome.storage.local.get('rows/1'))['rows/1'];
}
