import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox, type LiantInFirefox } from '../../browsers/firefox';

let liant: LiantInFirefox;
const profile = 'https://www.linkedin.com/in/ada-lovelace/';

beforeAll(async () => {
  liant = await launchFirefox({ sites: { [profile]: '<title>Ada Lovelace | LinkedIn</title>' } });
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test.each(['sidepanel.html', 'popup.html', 'network.html'])('%s stands', async (page) => {
  const screen = await liant.openPage(page);
  expect(await screen.read('heading')).not.toBe('');
});

test("a site's page is served under its real address, and the extension knows its tab", async () => {
  const { tab, page } = await liant.openSite(profile);
  expect(tab).toBeGreaterThan(0);
  expect(await page.title()).toBe('Ada Lovelace | LinkedIn');
});
