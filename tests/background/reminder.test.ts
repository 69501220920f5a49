import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { isReviewDue, tellReviewSeen } from '@/lib/browser/reminder';
import { writeSetting } from '@/lib/browser/settings';
import { startBackground } from './start';

vi.setConfig({ testTimeout: 20_000 });
const soon = { timeout: 10_000 };

let liant: Awaited<ReturnType<typeof startBackground>>;
let tab: ReturnType<typeof liant.tabs.open>;

/** Wednesday, on the clock of wherever the test runs; the review is on Mondays at nine. */
const wednesday = new Date(2026, 2, 11, 12);
const nextMonday = new Date(2026, 2, 16, 9).getTime();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: wednesday });
  liant = await startBackground();
  tab = liant.tabs.open();
});
afterEach(() => void vi.useRealTimers());

const alarm = async () => (await fakeBrowser.alarms.get('review'))?.scheduledTime;
const badge = () => liant.badge(tab.id);
const waiting = { text: '·', title: 'Liant · time for your weekly review' };

async function switchOn() {
  await writeSetting('reminder', true);
  await expect.poll(alarm, soon).toBe(nextMonday);
}

async function ring() {
  vi.setSystemTime(nextMonday);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'review', scheduledTime: nextMonday });
}

async function load(url: string, title: string) {
  tab.load(url);
  tab.name(title);
  tab.finish();
}

test('nothing is said before it is asked for', async () => {
  await writeSetting('reviewHour', 10);
  await expect
    .poll(async () => (await fakeBrowser.storage.local.get('setting/reviewHour')) !== undefined)
    .toBe(true);
  expect(await alarm()).toBeUndefined();
});

test('at its time the button bears a dot, until somebody has looked; then the next week', async () => {
  await switchOn();
  await ring();
  await expect.poll(badge, soon).toEqual(waiting);
  await expect.poll(alarm, soon).toBe(new Date(2026, 2, 23, 9).getTime());
  await tellReviewSeen();
  await expect.poll(badge, soon).toEqual({ text: '', title: 'Liant' });
});

test('where a tie is shown, the dot gives way to it, and the words say both', async () => {
  await switchOn();
  await load('https://www.linkedin.com/in/ada-lovelace/', 'Ada Lovelace | LinkedIn');
  liant.onCommand.tell('tag-strong', { id: tab.id, windowId: 1 });
  await expect.poll(badge, soon).toEqual({ text: '●', title: 'Liant: strong tie with Ada Lovelace' });
  await ring();
  await expect
    .poll(badge, soon)
    .toEqual({ text: '●', title: 'Liant: strong tie with Ada Lovelace · time for your weekly review' });
});

test('a background that is stopped and started again still says it, and says it once', async () => {
  await switchOn();
  await liant.restart();
  await ring();
  await expect.poll(badge, soon).toEqual(waiting);
  await tellReviewSeen();
  await liant.restart();
  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(alarm, soon).toBe(new Date(2026, 2, 23, 9).getTime());
  expect(await isReviewDue()).toBe(false);
});

test('what passed while the browser was closed is said when it starts, also where its alarms were lost', async () => {
  await switchOn();
  await fakeBrowser.alarms.clear('review');
  vi.setSystemTime(new Date(2026, 2, 17, 8));
  await liant.restart();
  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(badge, soon).toEqual(waiting);
  expect(await alarm()).toBe(new Date(2026, 2, 23, 9).getTime());
});

test('another day and hour move it, and switched off it is gone, with the dot', async () => {
  await switchOn();
  await writeSetting('reviewDay', 5);
  await writeSetting('reviewHour', 17);
  const friday = new Date(2026, 2, 13, 17).getTime();
  await expect.poll(alarm, soon).toBe(friday);
  vi.setSystemTime(friday);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'review', scheduledTime: friday });
  await expect.poll(isReviewDue, soon).toBe(true);
  await writeSetting('reminder', false);
  await expect.poll(alarm, soon).toBeUndefined();
  await expect.poll(badge, soon).toEqual({ text: '', title: 'Liant' });
});
