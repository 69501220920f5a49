import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { readBadge } from './in-background';
import { goThroughReview, pursueObjective } from '../pilot-job';

const ada = 'https://www.linkedin.com/in/ada-lovelace';
let liant: LiantInChromium;

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [ada]: '<title>Ada Lovelace | LinkedIn</title>' } });
  const { tab } = await liant.openSite(ada);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.press('radio', 'Strong');
  await panel.press('radio', 'Deepen');
  await panel.read('button', 'Undo');
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('an objective is pursued, ended, removed and taken up again', async () => {
  const { page, ...screen } = await liant.openPage('network.html#objectives');
  expect(await pursueObjective({ screen, text: () => page.innerText('body') }, 'Ada Lovelace')).toContain(
    'Strong ties 1',
  );
});

test('one that was removed comes back by the undo of any page, opened later', async () => {
  const { page, ...screen } = await liant.openPage('network.html#objectives');
  await screen.press('button', 'Remove');
  await expect.poll(() => page.innerText('body')).toContain('Objective removed');
  await page.close();
  const popup = await liant.openPage('popup.html');
  await expect.poll(() => popup.page.getByRole('status').innerText()).toContain('Objective removed');
  await popup.press('button', 'Undo');
  await expect.poll(() => popup.page.getByRole('status').innerText()).toContain('Undone: Objective removed');
  const again = await liant.openPage('network.html#objectives');
  await again.read('heading', 'Two clients in Lyon');
});

test('the review shows whom to look at, and when that is done, nobody', async () => {
  const { page, ...screen } = await liant.openPage('network.html#review');
  expect(await goThroughReview({ screen, text: () => page.innerText('body') }, 'Ada Lovelace')).toBe(
    'Review',
  );
  await page.close(); // To Playwright every page is looked at, and one that shows the review takes its reminder for seen.
});

/** Within a page: what the browser will wake the background for. */
function findReminder() {
  return (globalThis as unknown as { chrome: typeof browser }).chrome.alarms.get('review');
}

/** Within a page: a reminder that was planned for a Monday at nine long ago, of which the browser reminds in a moment. */
async function letReminderPass(): Promise<number | undefined> {
  const { storage, alarms, tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  await storage.local.set({ 'review/next': '2024-01-01T09' });
  await alarms.create('review', { when: Date.now() + 1_000 });
  return (await tabs.getCurrent())?.id;
}

test('when the alarm of the review rings, the button bears a dot until the review was looked at', async () => {
  const { page, ...screen } = await liant.openPage('network.html#review');
  await screen.press('checkbox', 'Remind me with a dot');
  const planned = () => page.evaluate(findReminder);
  await expect.poll(planned, { timeout: 8_000 }).toBeTruthy();
  await page.goto(liant.address('network.html#inventory'));
  const tab = (await page.evaluate(letReminderPass)) ?? -1;
  await expect
    .poll(() => readBadge(liant, tab), { timeout: 8_000, interval: 100 })
    .toEqual({ text: '·', title: 'Liant · time for your weekly review' });
  await screen.press('link', 'Review');
  await expect
    .poll(() => readBadge(liant, tab), { timeout: 8_000, interval: 100 })
    .toEqual({ text: '', title: 'Liant' });
});
