import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { sampleProfile } from '../../start/sample-profile';
import { openSidePanel, readName } from './open-side-panel';

/** As it is kept, and as it is opened. */
const ada = 'https://www.linkedin.com/in/ada-lovelace';
const feed = 'https://www.linkedin.com/feed/';
const patient = { timeout: 8_000, interval: 50 };

type LiantPage = Awaited<ReturnType<LiantInChromium['openPage']>>;

let liant: LiantInChromium;

beforeAll(async () => {
  liant = await borrowChromium({
    sites: {
      [ada]: '<title>Ada Lovelace | LinkedIn</title>',
      [feed]: '<title>Feed | LinkedIn</title>',
      [sampleProfile.address]: sampleProfile.html,
    },
  });
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('the sample is tried and left from the popup', async () => {
  const popup = await liant.openPage('popup.html');
  await popup.press('button', 'Try it on a sample network');
  await expect.poll(() => popup.readItems('Ties'), patient).toContain('Strong ties 11');
  await popup.press('button', 'Leave the sample');
  expect(await popup.read('heading', 'Nobody here yet')).toBeTruthy();
  await popup.page.close();
});

test('Enter opens the profile of whoever answers first', async () => {
  await tagStrong(ada);
  const popup = await liant.openPage('popup.html');
  const opening = liant.context.waitForEvent('page');
  await searchAndEnter(popup, 'lovel');
  const profile = await opening;
  await expect.poll(() => profile.url(), patient).toBe(ada);
  await profile.close();
  await popup.page.close();
});

test('somebody added by hand is shown in the panel from the popup, and beside the list', async () => {
  const { tab } = await liant.openSite(feed);
  const nobody = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await nobody.press('button', 'Add somebody by hand');
  await nobody.fill('textbox', 'Name', 'Emmy Noether');
  await nobody.press('button', 'Add');
  await expect.poll(() => nobody.read('heading'), patient).toBe('Emmy Noether');
  await nobody.page.close();

  const panel = await openSidePanel(liant);
  const popup = await liant.openPage('popup.html');
  await searchAndEnter(popup, 'noeth');
  await expect.poll(() => readName(panel), patient).toBe('Emmy Noether');

  const list = await liant.openPage('network.html#inventory');
  for (const name of ['Ada Lovelace', 'Emmy Noether']) {
    await list.press('link', name);
    await list.page.getByRole('heading', { name, level: 1 }).waitFor();
    await list.press('button', 'Close');
  }
  await list.page.close();
  await popup.page.close();
});

test('tagging fills where that is set, and says where there was nothing to fill', async () => {
  const settings = await liant.openPage('network.html#settings');
  await settings.page.getByLabel('Fill from page when tagging').check({ force: true });
  const full = await tagStrong(sampleProfile.address);
  await expect.poll(() => full.page.getByText('Harbour engineer · Quay & Tide').count(), patient).toBe(1);
  const empty = await tagStrong(ada);
  await empty.press('radio', 'Weak');
  const says = empty.page.getByText('The page says nothing more that is certain to be theirs.');
  await expect.poll(() => says.count(), patient).toBe(1);
});

/** Tags the person of a page in the popup. */
async function tagStrong(address: string): Promise<LiantPage> {
  const { tab } = await liant.openSite(address);
  const popup = await liant.openPage(`popup.html?tab=${tab}`);
  await popup.press('radio', 'Strong');
  await expect.poll(() => popup.page.getByRole('button', { name: 'Clear tie' }).count(), patient).toBe(1);
  return popup;
}

async function searchAndEnter({ page }: LiantPage, query: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(query);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}
