import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { loadStore } from '@/entrypoints/person/load-store';
import { openPanel } from '@/entrypoints/sidepanel/panel';
import type { TabView } from '@/lib/browser/active-tab';
import { writeFirstPaint } from '@/lib/browser/first-paint';
import { NOBODY } from '@/lib/network/summary';
import { somebody } from '../components/somebody';

const url = 'https://www.linkedin.com/in/ada-lovelace';
const view: TabView = { tabId: 1, windowId: 1, url, title: 'Ada Lovelace', waited: false };
const sighting = {
  profiles: [{ key: 'linkedin:ada-lovelace', url }],
  name: 'Ada Lovelace',
  nameSource: 'page',
} as const;

let sayView: (view: TabView) => void = () => {};
vi.mock(import('@/lib/browser/active-tab'), async (original) => ({
  ...(await original()),
  watchActiveTab: (onView) => {
    sayView = onView;
    return () => {};
  },
}));
vi.mock(import('@/entrypoints/person/load-store'), () => ({
  loadStore: vi.fn<typeof loadStore>(() => new Promise(() => {})),
}));

afterEach(() => void vi.useRealTimers());

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

test('the network waits until the copy is painted, however late the browser says what the tab shows', async () => {
  fakeBrowser.reset();
  const front = { tabId: 1, url, sighting, person: somebody({ name: 'Ada Lovelace' }) };
  await writeFirstPaint({ network: 'liant', revision: 1, summary: NOBODY, fronts: { 1: front } });
  let onPainted = () => {};
  const painted = new Promise<void>((resolve) => {
    onPainted = resolve;
  });
  const panel = openPanel(undefined, painted);
  await vi.waitFor(() => expect(panel.settings.value).toBeDefined());
  await pause();
  expect(loadStore).not.toHaveBeenCalled();
  sayView(view);
  await vi.waitFor(() => expect(panel.subject.value?.person.name).toBe('Ada Lovelace'));
  await pause();
  expect(loadStore).not.toHaveBeenCalled();
  onPainted();
  await vi.waitFor(() => expect(loadStore).toHaveBeenCalled());
});

test('a panel that stays open over night knows what day it is', () => {
  const evening = new Date(2026, 2, 10, 23, 59, 30);
  vi.useFakeTimers({ now: evening, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const { today } = openPanel(undefined, Promise.resolve());
  expect(today.value).toBe('2026-03-10');
  vi.advanceTimersByTime(31_000);
  expect(today.value).toBe('2026-03-11');
});
