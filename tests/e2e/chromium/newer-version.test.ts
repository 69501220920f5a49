import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';

const ada = 'https://www.linkedin.com/in/ada-lovelace';
const says = 'This network was written by a newer Liant. Bring this one up to date';
const patient = { timeout: 10_000, interval: 100 };

let liant: LiantInChromium;
let tab: number;

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [ada]: '<title>Ada Lovelace | LinkedIn</title>' } });
  ({ tab } = await liant.openSite(ada));
  const { page } = await liant.openPage('network.html#settings');
  await page.evaluate(writeNewer);
  await page.close();
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

const rooms = ['inventory', 'round', 'map', 'balance', 'objectives', 'review', 'data', 'settings'];

test.each([
  `sidepanel.html?tab=`,
  'sidepanel.html',
  'popup.html?tab=',
  'popup.html',
  ...rooms.map((room) => `network.html#${room}`),
])(
  '%s says once that a newer Liant wrote the network, and neither waits nor says who is there',
  async (name) => {
    const { page } = await liant.openPage(name.endsWith('=') ? name + tab : name);
    const notice = page.getByRole('alert').filter({ hasText: says });
    await expect.poll(() => notice.count(), patient).toBe(1);
    // What was read before it, and what comes late, has come.
    await page.waitForTimeout(500);
    expect(await notice.count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Close this message' }).count()).toBe(0);
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    expect(await page.innerText('body')).not.toMatch(
      /Loading|Nobody is here yet|Nobody here yet|Nothing to do|0 people/,
    );
    await page.close();
  },
);

test('its rooms can be tried again', async () => {
  const { page } = await liant.openPage('network.html#map');
  await page.getByRole('heading', { level: 1, name: 'Map' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  const began = () => page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type);
  await expect.poll(began, patient).toBe('reload');
  await page.getByRole('alert').filter({ hasText: says }).waitFor();
  await page.close();
});

/** Runs in a page of the extension: the database is of a version that this code does not know. */
function writeNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('liant', 1_000);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('Not opened.')));
  });
}
