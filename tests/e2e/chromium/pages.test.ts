import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { measureToolbarPopup, openToolbarPopup, POPUP_WIDTH } from '../toolbar-popup';

let liant: LiantInChromium;
const profile = 'https://www.linkedin.com/in/ada-lovelace/';

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [profile]: '<title>Ada Lovelace | LinkedIn</title>' } });
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test.each(['sidepanel.html', 'popup.html', 'network.html'])('%s stands', async (page) => {
  const screen = await liant.openPage(page);
  expect(await screen.read('heading')).not.toBe('');
});

test('the side panel opens beside a page', async () => {
  const { page } = await liant.openPage('popup.html');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    document.addEventListener('click', () => void chrome.sidePanel.open({ windowId: -2 }), { once: true });
  });
  await page.mouse.click(1, 1);
  const panel = await liant.sidePanel();
  expect(await panel.evaluate('location.pathname')).toBe('/sidepanel.html');
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
