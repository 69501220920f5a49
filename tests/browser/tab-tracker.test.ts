import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { trackTabs, type TrackedTab } from '@/lib/browser/tab-tracker';
import { pretendTabs } from './pretend-tabs';

const ada = 'https://www.linkedin.com/in/ada/';
const bob = 'https://www.linkedin.com/in/bob/';
let tabs: ReturnType<typeof pretendTabs>;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = pretendTabs();
});
afterEach(() => void vi.restoreAllMocks());

test('finds a tab at which nobody looked before', async () => {
  const tab = tabs.open();
  tab.load(ada);
  tab.name('Ada');
  const found = await trackTabs(() => undefined).find(tab.id);
  expect(found).toMatchObject({ tabId: tab.id, windowId: 1, settling: { url: ada, title: 'Ada' } });
});

test('a tab that is closed is not there, nor is one that never was', async () => {
  const tab = tabs.open();
  tab.load(ada);
  const tracker = trackTabs(() => undefined);
  expect(await tracker.find(tab.id)).toBeDefined();
  tabs.close(tab.id);
  expect(await tracker.find(tab.id)).toBeUndefined();
  expect(await tracker.find(99)).toBeUndefined();
});

test('what is heard while a tab is looked at stands, whatever the look says', async () => {
  const tab = tabs.open();
  tab.load(ada);
  tab.name('Ada');
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    const get = fakeBrowser.tabs.get.bind(fakeBrowser.tabs);
    fakeBrowser.tabs.get = async (id) => {
      const old = await get(id);
      resolve();
      await new Promise<void>((late) => (answer = late));
      return old;
    };
  });
  const tracker = trackTabs(() => undefined);
  const found = tracker.find(tab.id);
  await asked;
  tab.push(bob);
  await new Promise((resolve) => setTimeout(resolve));
  answer();
  expect((await found)?.settling).toMatchObject({ url: bob, title: undefined });
});

test('a tab is looked at while what others left of it is still being read', async () => {
  const tab = tabs.open();
  tab.load(ada);
  tab.name('Ada');
  const asked: string[] = [];
  let answer: () => void = () => undefined;
  vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementation(async () => {
    await new Promise<void>((late) => (answer = late));
    return {};
  });
  const get = fakeBrowser.tabs.get.bind(fakeBrowser.tabs);
  fakeBrowser.tabs.get = (id) => {
    asked.push(`tab ${id}`);
    return get(id);
  };
  const found = trackTabs(() => undefined).find(tab.id);
  expect(asked).toEqual([`tab ${tab.id}`]);
  answer();
  expect((await found)?.settling).toMatchObject({ url: ada, title: 'Ada' });
});

test('a tab that was just described is not looked at again', async () => {
  const tab = tabs.open();
  tab.load(ada);
  tab.name('Ada');
  fakeBrowser.tabs.get = () => Promise.reject(new Error('looked'));
  const found = await trackTabs(() => undefined).find(tab.id, { windowId: 1, url: ada, title: 'Ada' });
  expect(found?.settling).toMatchObject({ url: ada, title: 'Ada' });
});

test('events that were told before somebody asks are heard before they are answered', async () => {
  const tab = tabs.open();
  tab.load(ada);
  tab.name('Ada');
  const tracker = trackTabs(() => undefined);
  await tracker.find(tab.id);
  tab.push(bob);
  tab.name('Bob');
  expect((await tracker.find(tab.id))?.settling).toMatchObject({ url: bob, title: 'Bob' });
});

test('events are heard in the order in which they were told, also before the first look is over', async () => {
  const tab = tabs.open();
  const heard: TrackedTab[] = [];
  const tracker = trackTabs((each) => heard.push(each));
  tab.load(ada);
  tab.name('Ada');
  tab.push(bob);
  tab.name('Bob');
  await tracker.find(tab.id);
  const last = heard.map(({ settling }) => [settling.url, settling.title]).at(-1);
  expect(last).toEqual([bob, 'Bob']);
  expect(heard.every(({ settling: { url, title } }) => title !== 'Ada' || url === ada)).toBe(true);
});

test('what does not change address or title is not told on', async () => {
  const tab = tabs.open();
  tab.load(ada);
  tab.name('Ada');
  const heard: TrackedTab[] = [];
  const tracker = trackTabs((each) => heard.push(each));
  await tracker.find(tab.id);
  tab.finish();
  tab.finish();
  await tracker.find(tab.id);
  expect(heard).toEqual([]);
});
