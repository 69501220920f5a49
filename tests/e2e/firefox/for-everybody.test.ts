import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { browser } from 'wxt/browser';

import { launchFirefox, type LiantInFirefox } from '../../browsers/firefox';
import { findAccessible } from '../../browsers/puppeteer-screen';
import { sampleProfile } from '../../start/sample-profile';
import { askAxe, IN_COLOUR } from '../ask-axe';
import { setColorScheme } from './in-window';

const { address, html } = sampleProfile;

let liant: LiantInFirefox;
let tab: number;

beforeAll(async () => {
  liant = await launchFirefox({ sites: { [address]: html } });
  ({ tab } = await liant.openSite(address));
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test.each(['sidepanel.html?tab=', 'popup.html?tab=', 'network.html#welcome', 'network.html#inventory'])(
  '%s has no fault, light and dark',
  async (name) => {
    const screen = await liant.openPage(name.endsWith('=') ? name + tab : name);
    await screen.read('heading');
    const { page } = screen;
    for (const scheme of ['light', 'dark'] as const) {
      await setColorScheme(liant, scheme);
      expect(await page.evaluate((is) => matchMedia(`(prefers-color-scheme: ${is})`).matches, scheme)).toBe(
        true,
      );
      expect(await findFaults(page, scheme === 'light' ? {} : { runOnly: IN_COLOUR })).toEqual([]);
    }
    await page.close();
  },
);

test('where the permission for a site is taken back, the panel says so, with a button to give it again', async () => {
  const { page } = await liant.openPage(`sidepanel.html?tab=${tab}`);
  const again = () => findAccessible(page, 'button', 'Give it again: LinkedIn');
  expect(await again()).toBeUndefined();
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { browser: typeof browser }).browser;
    return permissions.remove({ origins: ['https://*.linkedin.com/*'] });
  });
  await vi.waitFor(async () => expect(await again()).toBeDefined(), 10_000);
});

/** What axe finds in the whole page, one line a finding. */
async function findFaults(page: Page, options: axe.RunOptions): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(askAxe, options);
}
