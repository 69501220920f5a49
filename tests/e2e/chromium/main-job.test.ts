import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import type { SidePanel } from '../../browsers/side-panel';
import { borrowChromium } from '../borrow';
import { openSidePanel, readName, waitForName } from './open-side-panel';

const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const grace = 'https://www.linkedin.com/in/grace-hopper/';
const patient = { timeout: 5_000, interval: 50 };

let liant: LiantInChromium;
let panel: SidePanel;
let profile: Awaited<ReturnType<LiantInChromium['openSite']>>;

beforeAll(async () => {
  liant = await borrowChromium({
    sites: {
      [ada]: '<title>Ada Lovelace | LinkedIn</title>',
      [grace]: '<title>Grace Hopper | LinkedIn</title>',
    },
  });
  profile = await liant.openSite(ada);
  panel = await openSidePanel(liant);
});
beforeEach(() => waitForName(panel, 'Ada Lovelace'));
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('a tie is tagged in the panel, the popup says so, and it is undone', async () => {
  const popup = await liant.openPage(`popup.html?tab=${profile.tab}`);
  await profile.page.bringToFront();
  await waitForName(panel, 'Ada Lovelace');
  await panel.press('radio', 'Strong');
  await expect.poll(() => popup.readItems('Ties'), patient).toContain('Strong ties 1');
  await panel.press('button', 'Undo');
  await expect.poll(() => popup.page.getByRole('list', { name: 'Ties' }).count(), patient).toBe(0);
  await popup.page.close();
});

test('the panel follows the tab in front', async () => {
  const { page } = await liant.openSite(grace);
  await expect.poll(() => readName(panel), patient).toBe('Grace Hopper');
  await page.close();
  await expect.poll(() => readName(panel), patient).toBe('Ada Lovelace');
});
