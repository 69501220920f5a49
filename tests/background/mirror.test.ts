import { expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readMirrorStatus } from '@/lib/browser/mirror-status';
import { writeSetting } from '@/lib/browser/settings';
import { openNetwork, savePerson } from '@/lib/store';
import { bump } from '@/lib/browser/news';
import { startBackground } from './start';

const soon = { timeout: 15_000 };
const ada = { key: 'linkedin:ada-lovelace', url: 'https://www.linkedin.com/in/ada-lovelace/' } as const;

test('writes that the browser refuses are tried again, later each time, also by a background that was started anew', async () => {
  const liant = await startBackground();
  const refused = vi
    .spyOn(fakeBrowser.storage.sync, 'set')
    .mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  onTestFinished(() => refused.mockRestore());
  await tagAda();

  await writeSetting('sync', true);
  await expect.poll(refusedTimes, soon).toBe(1);
  const first = await readMirrorStatus();
  const firstWait = waitOf(first);
  expect(first?.refused?.why).toContain('QUOTA_BYTES_PER_ITEM');
  expect(await waking()).toBeGreaterThan(Date.now());

  // Before its time nothing is tried, whatever is asked.
  await liant.restart();
  const tried = refused.mock.calls.length;
  await fakeBrowser.alarms.clear('mirror');
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'mirror', scheduledTime: Date.now() });
  await expect.poll(waking, soon).toBeDefined();
  expect(refused.mock.calls.length).toBe(tried);
  expect(await refusedTimes()).toBe(1);

  await pass(first?.refused?.until ?? 0);
  await expect.poll(refusedTimes, soon).toBe(2);
  const second = await readMirrorStatus();
  expect(second?.refused?.since).toBe(first?.refused?.since);
  expect(waitOf(second)).toBeGreaterThan(1.5 * firstWait);

  refused.mockRestore();
  await pass(second?.refused?.until ?? 0);
  await expect.poll(refusedTimes, soon).toBeUndefined();
  expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toHaveLength(1);
});

async function tagAda(): Promise<void> {
  const network = await openNetwork('liant', { announce: bump });
  await savePerson(network, { name: 'Ada Lovelace', nameSource: 'page', profiles: [ada] }, { tie: 'strong' });
  network.close();
}

const refusedTimes = async () => (await readMirrorStatus())?.refused?.times;

const waitOf = (status: Awaited<ReturnType<typeof readMirrorStatus>>) =>
  (status?.refused?.until ?? NaN) - Date.now();

const waking = async () => (await fakeBrowser.alarms.get('mirror'))?.scheduledTime;

/** Lets the clock stand at a time, and the alarm go off then. */
async function pass(time: number): Promise<void> {
  vi.setSystemTime(time + 1);
  onTestFinished(() => void vi.useRealTimers());
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'mirror', scheduledTime: time });
}
