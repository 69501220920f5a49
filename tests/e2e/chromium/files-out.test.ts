import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { enterSample, goTo } from './in-sample';

let liant: LiantInChromium;

const patient = { timeout: 15_000 };

beforeAll(async () => {
  liant = await borrowChromium();
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('a view of the sample goes out as a table and as cards, which other readers read', async () => {
  const page = await enterSample(liant);
  await goTo(page, '#inventory?tie=weak&sort=-name');
  const names = page.locator('[data-row-focus]');
  await expect.poll(() => page.innerText('main'), patient).toMatch(/\d+ of 40/);
  const found = Number(/(\d+) of 40/.exec(await page.innerText('main'))?.[1]);
  expect(found).toBeGreaterThan(5);
  const shown = await names.allInnerTexts();

  await page.getByText('Save as…').click();
  const table = await save(page, 'Table (CSV)');
  expect(table.name).toMatch(/^liant-people-\d{4}-\d\d-\d\d\.csv$/);
  await expect.poll(() => page.innerText('main'), patient).toContain(`${found} people in ${table.name}`);
  const { data, errors } = Papa.parse<Record<string, string>>(table.text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.length).toBe(found);
  expect(data.slice(0, shown.length).map((row) => row['Name'])).toEqual(shown.slice(0, found));
  expect(new Set(data.map((row) => row['Tie']))).toEqual(new Set(['Weak']));
  expect(data.every((row) => row['Profile 1']?.startsWith('https://'))).toBe(true);

  const boxes = page.getByRole('checkbox', { name: /^Select (?!everybody)/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByText('Save as…').click();
  await expect.poll(() => page.innerText('main'), patient).toContain('2 selected');
  const cards = await save(page, 'Contact cards (vCard)');
  await expect.poll(() => page.innerText('main'), patient).toContain(`2 people in ${cards.name}`);
  const read = cards.text.split(/(?=BEGIN:VCARD)/).map((card) => ICAL.Component.fromString(card));
  expect(read.map((card) => card.getFirstPropertyValue('fn'))).toEqual(shown.slice(0, 2));
  for (const card of read) expect(card.getFirstProperty('categories')?.getFirstValue()).toBe('Weak tie');
});

async function save(page: Page, kind: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind }).click(),
  ]);
  return { name: basename(download.suggestedFilename()), text: readFileSync(await download.path(), 'utf8') };
}
