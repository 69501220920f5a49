import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchActiveTab, type TabView, type WatchTarget } from '@/lib/browser/active-tab';
import { tellAsked } from '@/lib/browser/asked';
import { PATIENCE } from '@/lib/browser/settling';
import { noteUnsettled } from '@/lib/browser/unsettled';
import { pretendPermissions, pretendTabs } from './pretend-tabs';

const ada = 'https://www.linkedin.com/in/ada/';
const bob = 'https://www.linkedin.com/in/bob/';
const elsewhere = 'https://elsewhere.example/';
const visible = new Set<string>();
let tabs: ReturnType<typeof pretendTabs>;
let permissions: ReturnType<typeof pretendPermissions>;
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  fakeBrowser.reset();
  visible.clear();
  tabs = pretendTabs('chromium', (url) => url.includes('linkedin') || visible.has(url));
  permissions = pretendPermissions();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** Lets everything that was said arrive. */
const settle = () => vi.advanceTimersByTimeAsync(0);

async function watch(target?: WatchTarget): Promise<TabView[]> {
  const views: TabView[] = [];
  stop = watchActiveTab((view) => views.push(view), target);
  await settle();
  return views;
}

function openAt(url: string, title: string, windowId?: number) {
  const tab = tabs.open(windowId);
  tab.load(url);
  tab.name(title);
  tab.finish();
  return tab;
}

test('says what is there, and each change once', async () => {
  const tab = openAt(ada, 'Ada');
  const views = await watch();
  tab.push(bob);
  tab.name('Bob');
  await settle();
  expect(views).toEqual([
    { tabId: tab.id, windowId: 1, url: ada, title: 'Ada', waited: false },
    { tabId: tab.id, windowId: 1, url: bob, title: undefined, waited: false },
    { tabId: tab.id, windowId: 1, url: bob, title: 'Bob', waited: false },
  ]);
});

test('says after three seconds that no title came, and not before', async () => {
  const tab = openAt(ada, 'Ada');
  const views = await watch();
  tab.push(bob);
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(views.at(-1)?.waited).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(views.at(-1)).toMatchObject({ url: bob, title: undefined, waited: true });
});

test('a title that comes late is still said', async () => {
  const tab = openAt(ada, 'Ada');
  const views = await watch();
  tab.push(bob);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  tab.name('Bob');
  await settle();
  expect(views.at(-1)).toMatchObject({ title: 'Bob', waited: false });
});

test('follows the tab that comes to the front in its window, and no other window', async () => {
  const first = openAt(ada, 'Ada');
  const second = openAt(bob, 'Bob');
  const views = await watch();
  tabs.activate(first.id);
  await settle();
  expect(views.map(({ title }) => title)).toEqual(['Bob', 'Ada']);
  openAt(bob, 'Bob', 2);
  await settle();
  expect(views).toHaveLength(2);
  expect(second.id).not.toBe(first.id);
});

test('a tab that changed its address behind the others does not show the name of the page before', async () => {
  const behind = openAt(ada, 'Ada');
  openAt(bob, 'Bob');
  const views = await watch();
  behind.push(bob);
  tabs.activate(behind.id);
  await settle();
  expect(views.at(-1)).toMatchObject({ tabId: behind.id, url: bob, title: undefined });
});

test('many quick switches end where the person ended', async () => {
  const [one, two] = [openAt(ada, 'Ada'), openAt(bob, 'Bob')];
  const views = await watch();
  for (let turn = 0; turn < 20; turn += 1) tabs.activate(turn % 2 ? two.id : one.id);
  tabs.activate(one.id);
  await settle();
  expect(views.at(-1)).toMatchObject({ tabId: one.id, url: ada, title: 'Ada' });
});

test('a panel opened between address and title: what the background saw counts', async () => {
  const tab = openAt(ada, 'Ada');
  tab.push(bob);
  await noteUnsettled(tab.id, {
    url: bob,
    title: undefined,
    before: 'Ada',
    since: Date.now(),
    past: new Map(),
  });
  const views = await watch();
  expect(views).toEqual([{ tabId: tab.id, windowId: 1, url: bob, title: undefined, waited: false }]);
  tab.name('Bob');
  await settle();
  expect(views.at(-1)?.title).toBe('Bob');
});

test('what was left of an address that the tab has gone from since does not count', async () => {
  const tab = openAt(ada, 'Ada');
  await noteUnsettled(tab.id, { url: bob, title: undefined, before: 'Ada', since: 0, past: new Map() });
  expect((await watch()).at(-1)).toMatchObject({ url: ada, title: 'Ada' });
});

describe('a tab that is stayed with', () => {
  test('is shown wherever it is', async () => {
    const tab = openAt(ada, 'Ada');
    openAt(bob, 'Bob', 2);
    const views = await watch({ tabId: tab.id });
    openAt(bob, 'Bob');
    await settle();
    expect(views).toEqual([{ tabId: tab.id, windowId: 1, url: ada, title: 'Ada', waited: false }]);
  });

  test('is nobody once it is closed', async () => {
    const tab = openAt(ada, 'Ada');
    const views = await watch({ tabId: tab.id });
    tabs.close(tab.id);
    await settle();
    expect(views.at(-1)).toEqual({
      tabId: tab.id,
      windowId: 1,
      url: undefined,
      title: undefined,
      waited: false,
    });
  });

  test('is nobody where there never was one', async () => {
    expect(await watch({ tabId: 99 })).toEqual([
      { tabId: 99, windowId: -1, url: undefined, title: undefined, waited: false },
    ]);
  });
});

test('a tab that takes the place of another is followed', async () => {
  const tab = openAt(ada, 'Ada');
  const views = await watch();
  tabs.replace(tab.id, 77);
  await settle();
  tab.push(bob);
  await settle();
  expect(views.at(-1)).toMatchObject({ tabId: 77, url: bob });
});

test('the tab in front is closed, and another comes to the front', async () => {
  const [one, two] = [openAt(ada, 'Ada'), openAt(bob, 'Bob')];
  const views = await watch();
  tabs.close(two.id);
  tabs.activate(one.id);
  await settle();
  expect(views.at(-1)).toMatchObject({ tabId: one.id, title: 'Ada' });
});

test.each([
  ['permission for the site was given', () => permissions.onAdded.tell({})],
  ['the person asked, by the toolbar, a command or the menu', (tabId: number) => tellAsked(tabId)],
])('looks again where %s', async (_, happen) => {
  const tab = openAt(elsewhere, 'Somebody');
  const views = await watch();
  expect(views.at(-1)?.url).toBeUndefined();
  visible.add(elsewhere);
  await happen(tab.id);
  await settle();
  expect(views.at(-1)).toMatchObject({ url: elsewhere, title: 'Somebody' });
});

test('says nothing where a second look shows nothing new', async () => {
  openAt(ada, 'Ada');
  const views = await watch();
  permissions.onAdded.tell({});
  await settle();
  expect(views).toHaveLength(1);
});

test('where permission was taken back, neither address nor title is shown any more', async () => {
  openAt(elsewhere, 'Somebody');
  visible.add(elsewhere);
  const views = await watch();
  expect(views.at(-1)?.url).toBe(elsewhere);
  visible.clear();
  permissions.onRemoved.tell({});
  await settle();
  expect(views.at(-1)).toMatchObject({ url: undefined, title: undefined });
});

test('once stopped, says nothing and listens to nothing', async () => {
  const tab = openAt(ada, 'Ada');
  const views = await watch();
  tab.push(bob);
  await settle();
  stop();
  tab.name('Bob');
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(views).toHaveLength(2);
  const { onUpdated, onActivated, onRemoved, onReplaced } = tabs;
  const events = [onUpdated, onActivated, onRemoved, onReplaced, permissions.onAdded, permissions.onRemoved];
  expect(events.map(({ size }) => size)).toEqual([0, 0, 0, 0, 0, 0]);
});
