import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowFirefox } from '../borrow';
import { measureToolbarPopup, openToolbarPopup, POPUP_WIDTH } from '../toolbar-popup';

let liant: LiantInFirefox;
const profile = 'https://www.linkedin.com/in/ada-lovelace/';

beforeAll(async () => {
  liant = await borrowFirefox({ sites: { [profile]: '<title>Ada Lovelace | LinkedIn</title>' } });
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test.each(['sidepanel.html', 'popup.html', 'network.html'])('%s stands', async (page) => {
  const screen = await liant.openPage(page);
  expect(await screen.read('heading')).not.toBe('');
});

test('the popup, as the toolbar opens it, is as wide as it asks to be', async () => {
  const { page } = await liant.openPage('network.html');
  await page.bringToFront();
  await page.evaluate(openToolbarPopup);
  const width = () => page.evaluate(measureToolbarPopup);
  await expect.poll(width, { timeout: 8_000 }).toBeGreaterThanOrEqual(POPUP_WIDTH);
});

test("a site's page is served under its real address, and the extension knows its tab", async () => {
  const { tab, page } = await liant.openSite(profile);
  expect(tab).toBeGreaterThan(0);
  expect(await page.title()).toBe('Ada Lovelace | LinkedIn');
});
