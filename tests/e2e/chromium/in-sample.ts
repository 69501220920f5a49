import type { Page } from 'playwright-core';

import type { LiantInChromium } from '../../browsers/chromium';

/** The network page, with the sample entered. */
export async function enterSample(liant: LiantInChromium): Promise<Page> {
  const { page, ...screen } = await liant.openPage('network.html#welcome');
  await screen.press('button', 'Try it on a sample network');
  await screen.read('button', 'Leave the sample');
  return page;
}

/** Goes to another place of the network page, such as `#inventory?tie=weak`. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}
