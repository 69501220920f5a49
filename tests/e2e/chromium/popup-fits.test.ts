import { expect, test } from 'vitest';

import { launchChromium } from '../../browsers/chromium';
import { waitForRest } from '../../browsers/rest';
import { sampleProfile } from '../../start/sample-profile';

/** As large as Chrome lets a popup be, in CSS pixels, and as wide as ours is. */
const LARGEST = { width: 400, height: 600 };

test.each([
  ['en', 'Try it on a sample network', 'Leave the sample'],
  ['fr', 'Essayer sur un réseau d’exemple', 'Quitter l’exemple'],
] as const)(
  'with somebody in the tab and every figure large, it fits (%s)',
  async (language, enter, leave) => {
    const sites = { [sampleProfile.address]: sampleProfile.html };
    const liant = await launchChromium({ language, sites });
    try {
      const network = await liant.openPage('network.html#welcome');
      await network.press('button', enter);
      await network.read('button', leave);
      const { tab } = await liant.openSite(sampleProfile.address);
      const { page } = await liant.openPage(`popup.html?tab=${tab}`);
      await page.setViewportSize(LARGEST);
      await page.getByRole('radio').first().waitFor();
      await page.getByRole('list').first().waitFor();
      await waitForRest(page);
      // The sample has a line of its own above all, and no figure of 30,000 people.
      await page.getByRole('button', { name: leave }).evaluate((button) => button.parentElement?.remove());
      await page.locator('main b').evaluateAll((counts) => {
        for (const count of counts)
          count.textContent = (12_345).toLocaleString(document.documentElement.lang);
      });
      expect(await page.locator('main b').count()).toBeGreaterThan(14);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
        LARGEST.height,
      );
      expect(liant.complaints).toEqual([]);
    } finally {
      await liant.close();
    }
  },
);
