import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { enterSample } from './in-sample';

const patient = { timeout: 15_000, interval: 50 };
const WIDE = { width: 1_200, height: 500 };
const NARROW = { width: 320, height: 500 };

let liant: LiantInChromium;

beforeAll(async () => {
  liant = await borrowChromium();
  await enterSample(liant);
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

async function openInventory(size: typeof WIDE): Promise<Page> {
  const { page } = await liant.openPage('network.html#inventory');
  await page.setViewportSize(size);
  // Everybody has come, and stands where they stay: what each filter would leave is counted.
  const option = page.locator('select[aria-label="Choice"] option').last();
  await expect.poll(() => option.textContent(), patient).toMatch(/\(\d+\)/);
  await page.getByRole('searchbox', { name: 'Search' }).focus();
  await page.keyboard.press('ArrowDown');
  return page;
}

test.each([WIDE, NARROW])('keys go from row to row, each seen whole ($width px)', async (size) => {
  const page = await openInventory(size);
  for (const [key, place] of [
    ['End', 35],
    ['ArrowUp', 34],
    ['PageUp', 24],
    ['ArrowUp', 23],
    ['PageUp', 13],
    ['PageDown', 23],
    ['Home', 0],
    ['ArrowDown', 1],
    ['PageDown', 11],
    ['PageUp', 1],
    ['ArrowUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(readFocused), patient).toEqual({ place, covered: 0 });
  }
  await page.close();
});

test.each([WIDE, NARROW])(
  'there and back from somebody’s sheet, the row is seen whole ($width px)',
  async (size) => {
    const page = await openInventory(size);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('complementary', { name: 'Person' });
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(readShown), patient).toEqual({ place: 0, covered: 0 });
    for (let times = 0; times < 12; times += 1) await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(readShown), patient).toEqual({ place: 12, covered: 0 });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(readFocused), patient).toEqual({ place: 12, covered: 0 });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(readFocused), patient).toEqual({ place: 12, covered: 0 });
    await page.close();
  },
);

/** Runs in the page: the row that has the focus, and how many of its edges and middle points something else covers. */
function readFocused() {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  if (!row) return undefined;
  const { left, top, bottom, width } = row.getBoundingClientRect();
  const points = [top + 2, (top + bottom) / 2, bottom - 2].map((y) =>
    document.elementFromPoint(left + width / 2, y),
  );
  return { place: Number(row.dataset['index']), covered: points.filter((at) => !row.contains(at)).length };
}

/** Runs in the page: the row of whoever is shown; the sheet may lie over it. */
function readShown() {
  const row = document.querySelector<HTMLElement>('[data-index]:has([aria-current="true"])');
  const sheet = document.querySelector('aside[aria-label="Person"]');
  if (!row) return undefined;
  const { left, top, bottom } = row.getBoundingClientRect();
  const points = [top + 2, (top + bottom) / 2, bottom - 2].map((y) =>
    document.elementsFromPoint(left + 20, y),
  );
  const seen = points.filter((all) => row.contains(all.find((at) => !sheet?.contains(at)) ?? null));
  return { place: Number(row.dataset['index']), covered: 3 - seen.length };
}
