import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { writeFifty } from '../fifty-people';
import { goRound, openBeside, takeStock, waitFor, type StockPage } from '../stock-job';

let liant: LiantInChromium;
let stock: StockPage;

beforeAll(async () => {
  liant = await borrowChromium();
  const { page, ...screen } = await liant.openPage('network.html#data');
  stock = {
    screen,
    press: (key) => page.keyboard.press(key),
    text: () => page.evaluate(() => document.body.innerText),
    title: () => page.evaluate(() => document.querySelector('h1')?.innerText ?? ''),
    place: () => page.evaluate(() => location.hash),
    goTo: (place) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, place),
    goBack: () => page.evaluate(() => history.back()),
    async choose(filter, value) {
      await page.getByRole('combobox', { name: filter, exact: true }).selectOption(value);
    },
  };
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'liant.json', mimeType: 'application/json', buffer: Buffer.from(writeFifty()) });
  await waitFor(stock, '50 new people');
  await screen.press('button', 'Import');
  await waitFor(stock, 'Imported: 50 new people.');
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('fifty people are gone through by keyboard, then filtered, tagged together, taken back', async () => {
  await goRound(stock);
  await takeStock(stock);
  await openBeside(stock);
  expect(await stock.place()).toBe('#inventory?q=ada+oak');
}, 240_000);
