import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { holdStore, releaseStore } from './hold-store';

const ada = 'https://www.linkedin.com/in/ada-lovelace';
const patient = { timeout: 10_000, interval: 100 };

let liant: LiantInChromium;
/** A page that keeps others waiting for the store, as a slow disk does. */
let other: Page;

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [ada]: '<title>Ada Lovelace | LinkedIn</title>' } });
  const { tab } = await liant.openSite(ada);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  // Rooms were seen while nobody was there, and what they kept for their next opening is of then.
  for (const room of ['balance', 'review']) {
    const { page } = await liant.openPage(`network.html#${room}`);
    await page.getByText(/Nobody is here yet|nothing is noted yet/).waitFor();
    await page.close();
  }
  await panel.press('radio', 'Strong');
  await panel.press('radio', 'Deepen');
  await panel.press('button', 'We met or spoke');
  await panel.page.getByText('You met or spoke once').waitFor();
  ({ page: other } = await liant.openPage('network.html#settings'));
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test.each([
  ['inventory', '1 person'],
  ['round', 'Decided: 1 of 1'],
  ['map', '1 person'],
  ['balance', 'in 90 days, none was with somebody you never chose'],
  ['objectives', 'Add objective'],
  ['review', 'Since January: 1 exchange or conversation, with 1 person.'],
])('%s says nothing of anybody until the store has answered', async (room, truth) => {
  await other.evaluate(holdStore, 'liant');
  const { page } = await liant.openPage(`network.html#${room}`);
  await page.waitForTimeout(1_500);
  const text = await page.innerText('main');
  await other.evaluate(releaseStore);
  expect(text).not.toMatch(/\b0\b|Nobody|Nothing to do|nothing is noted|Since January|Everybody is decided/);
  await expect.poll(() => page.innerText('main'), patient).toContain(truth);
  await page.close();
});
