import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { lookAtMap, sumPixels } from '../map-job';

let liant: LiantInChromium;

beforeAll(async () => {
  liant = await borrowChromium();
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('the map of the sample is drawn, filtered, moved, kept as a file, and drawn again as it was', async () => {
  const { page, ...screen } = await liant.openPage('network.html#welcome');
  const drawn = () => page.evaluate(sumPixels);
  const seen = await lookAtMap({ screen, text: () => page.innerText('main'), drawn });
  expect(new Set(seen).size).toBe(5);

  for (const [button, begins] of [
    ['Save as SVG', '<svg'],
    ['Save as PNG', '\u0089PNG'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), screen.press('button', button)]);
    expect(readFileSync(await download.path(), 'latin1').startsWith(begins)).toBe(true);
  }

  await screen.press('link', 'Balance');
  await screen.read('heading', 'Suffered or chosen');
  await screen.press('link', 'Map');
  await expect.poll(drawn, { timeout: 10_000 }).toBe(seen[0]);
});

test('by the keyboard, somebody is pointed out on the map and opened', async () => {
  const { page } = await liant.openPage('network.html#map');
  const first = page.getByRole('table', { name: 'People' }).getByRole('link').first();
  await first.focus();
  const before = await page.evaluate(sumPixels);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(sumPixels), { timeout: 10_000 }).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/#inventory\/[0-9a-f]{16}$/);
});
