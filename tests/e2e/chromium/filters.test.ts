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

test('those linked to an objective are asked for by it, and every filter says how many it would leave', async () => {
  const page = await enterSample(liant);
  await goTo(page, '#objectives');
  await page.getByRole('textbox', { name: 'Objective' }).fill('Two clients in Lyon');
  await page.getByRole('button', { name: 'Add objective' }).click();
  await goTo(page, '#inventory?tie=weak');
  await expect.poll(() => page.innerText('main'), patient).toMatch(/\d+ of 40/);
  const boxes = page.getByRole('checkbox', { name: /^Select (?!everybody)/ });
  for (const at of [0, 1, 2]) await boxes.nth(at).check();
  const batch = page.getByRole('region', { name: 'Selected' });
  await batch.getByText('Objectives', { exact: true }).click();
  await batch.getByRole('button', { name: 'Two clients in Lyon' }).click();

  await goTo(page, '#inventory');
  await expect.poll(() => optionsOf(page, 'Objective'), patient).toContain('Two clients in Lyon (3)');
  const untagged = (await optionsOf(page, 'Tie')).at(-1);
  expect(untagged).toMatch(/^Not yet tagged \([1-9]\d*\)$/);
  await page.getByRole('combobox', { name: 'Objective' }).selectOption({ label: 'Two clients in Lyon (3)' });
  await expect.poll(() => page.innerText('main'), patient).toContain('3 of 40');
  expect(page.url()).toMatch(/#inventory\?objective=[0-9a-f]{16}$/);
  await expect
    .poll(() => optionsOf(page, 'Tie'), patient)
    .toEqual(['Tie', 'Strong (0)', 'Weak (3)', 'Not yet tagged (0)']);
  await page.reload();
  await expect.poll(() => page.innerText('main'), patient).toContain('3 of 40');
});

function optionsOf(page: Page, filter: string): Promise<string[]> {
  return page.getByRole('combobox', { name: filter, exact: true }).locator('option').allInnerTexts();
}
