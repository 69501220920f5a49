import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowFirefox } from '../borrow';
import { writeFifty } from '../fifty-people';
import { goRound, openBeside, takeStock, waitFor, type StockPage } from '../stock-job';

const folder = mkdtempSync(join(tmpdir(), 'liant-stock-'));
let liant: LiantInFirefox;
let stock: StockPage;

beforeAll(async () => {
  liant = await borrowFirefox();
  const { page, ...screen } = await liant.openPage('network.html#data');
  await screen.read('heading', 'Data');
  stock = {
    screen,
    press: (key) => page.keyboard.press(key as KeyInput),
    text: () => page.evaluate(() => document.body.innerText),
    title: () => page.evaluate(() => document.querySelector('h1')?.innerText ?? ''),
    place: () => page.evaluate(() => location.hash),
    goTo: (place) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, place),
    goBack: () => page.evaluate(() => history.back()),
    choose: (filter, value) =>
      page.evaluate(
        (name, chosen) => {
          const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
          if (!select) throw new Error(`No filter ${name}.`);
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        filter,
        value,
      ),
  };
  const file = join(folder, 'liant.json');
  writeFileSync(file, writeFifty());
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await waitFor(stock, '50 new people');
  await screen.press('button', 'Import');
  await waitFor(stock, 'Imported: 50 new people.');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('fifty people are gone through by keyboard, then filtered, tagged together, taken back', async () => {
  await goRound(stock);
  await takeStock(stock);
  await openBeside(stock);
  expect(await stock.place()).toBe('#inventory?q=ada+oak');
}, 240_000);
