/**
 * `npm run pictures`: draws the screens that the README shows, after a change of how they look. The network in them is
 * the sample, in the built extension, in Chromium.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browsers/chromium';
import { waitForRest } from '../browsers/rest';
import { sampleProfile } from '../start/sample-profile';

const folder = resolve(import.meta.dirname, 'pictures');
const rooms = ['inventory', 'round', 'map', 'balance', 'objectives', 'review'];
/** In the sample he has a ledger of both kinds, a choice and roles. */
const shown = 'Kwabena Nsoromma';

mkdirSync(folder, { recursive: true });
const feed = 'https://www.linkedin.com/feed/';
const sites = { [feed]: '<title>Feed | LinkedIn</title>', [sampleProfile.address]: sampleProfile.html };
const liant = await launchChromium({ sites });
try {
  const network = await liant.openPage('network.html#welcome');
  await network.press('button', 'Try it on a sample network');
  await network.read('button', 'Leave the sample');
  for (const room of rooms) {
    const { page } = await liant.openPage(`network.html#${room}`);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await draw(page, room, { width: 1_120, height: 700 });
  }
  const { tab: nobody } = await liant.openSite(feed);
  const { page: panel } = await liant.openPage(`sidepanel.html?tab=${nobody}`);
  await panel.getByRole('searchbox').fill(shown);
  await panel.getByRole('button', { name: shown }).click();
  await panel.getByRole('heading', { name: shown }).waitFor();
  await draw(panel, 'panel', { width: 400, height: 700 });
  const { tab: somebody } = await liant.openSite(sampleProfile.address);
  await draw((await liant.openPage(`popup.html?tab=${somebody}`)).page, 'popup', { width: 400, height: 700 });
} finally {
  await liant.close();
}

async function draw(page: Page, name: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.bringToFront();
  await waitForRest(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
