import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { sampleProfile } from '../../start/sample-profile';
import { bridge, readItems, type Bridge } from './sync-bridge';

/** Changes are gathered for some seconds, and pass the bridge late, twice, or at the second try. */
const patient = { timeout: 60_000, interval: 250 };

let here: LiantInChromium;
let there: LiantInChromium;
let bridged: Bridge;
const tabs = new Map<LiantInChromium, number>();
const open = (liant: LiantInChromium, page: string) => liant.openPage(`${page}.html?tab=${tabs.get(liant)}`);

beforeAll(async () => {
  const sites = { [sampleProfile.address]: sampleProfile.html };
  [here, there] = [await borrowChromium({ sites }), await borrowChromium({ sites })];
  for (const liant of [here, there]) tabs.set(liant, (await liant.openSite(sampleProfile.address)).tab);
  bridged = bridge([here, there], 11);
});
afterAll(async () => {
  await bridged.stop();
  for (const liant of [here, there]) {
    await liant.close();
    expect(liant.complaints).toEqual([]);
  }
});

test('nothing goes to the browser’s sync until it is switched on', async () => {
  const panel = await open(here, 'sidepanel');
  await panel.press('radio', 'Strong');
  await panel.fill('textbox', 'Note', 'Knows every quay of the Adriatic.');
  await panel.page.waitForTimeout(4_000);
  expect(await readItems(here)).toEqual({});
  await panel.page.close();
});

test('what is said in one browser is seen in the open panel and popup of the other, and ends equal in both', async () => {
  const settings = await here.openPage('network.html#settings');
  await settings.press('checkbox', 'Browser sync');
  const first = await there.openPage('network.html#welcome');
  await first.press('radio', 'Yes, with my browser’s sync (recommended)');
  const [panel, popup] = [await open(there, 'sidepanel'), await open(there, 'popup')];
  await expect.poll(() => panel.isChecked('radio', 'Strong'), patient).toBe(true);
  const strong = popup.page.getByRole('listitem').filter({ hasText: /^Strong ties 1$/ });
  await expect.poll(() => strong.count(), patient).toBe(1);
  await expect.poll(() => settings.page.getByText('1 person is in it.').count(), patient).toBe(1);

  const mine = await open(here, 'sidepanel');
  await Promise.all([mine.press('radio', 'Deepen'), panel.press('radio', 'Another world')]);
  for (const [screen, name] of [
    [mine, 'Another world'],
    [panel, 'Deepen'],
  ] as const) {
    await expect.poll(() => screen.isChecked('radio', name), patient).toBe(true);
  }
  const equal = async () => JSON.stringify(await readItems(here)) === JSON.stringify(await readItems(there));
  await expect.poll(equal, patient).toBe(true);
  expect(await panel.page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('');
});

test('switched off in one, it leaves nothing there, and takes nobody from either', async () => {
  const settings = await here.openPage('network.html#settings');
  await bridged.stop();
  await settings.press('checkbox', 'Browser sync');
  await expect.poll(() => readItems(here), patient).toEqual({});
  for (const liant of [here, there]) {
    expect(await (await open(liant, 'sidepanel')).isChecked('radio', 'Strong')).toBe(true);
  }
});
