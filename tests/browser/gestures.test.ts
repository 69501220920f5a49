import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '@/lib/browser/badge';
import { watchCommands } from '@/lib/browser/commands';
import { findFront, listFronts, watchFronts, type Place } from '@/lib/browser/fronts';
import { openPanel } from '@/lib/browser/panel';
import { watchStarts } from '@/lib/browser/starts';
import { pretendEvent, pretendTabs } from './pretend-tabs';

beforeEach(() => fakeBrowser.reset());

/** Interfaces that one browser has and another has not, for the length of a test. */
function lend(interfaces: object): void {
  const own = { ...fakeBrowser };
  Object.assign(fakeBrowser, interfaces);
  onTestFinished(() => {
    for (const name of Object.keys(interfaces))
      delete (fakeBrowser as unknown as Record<string, unknown>)[name];
    Object.assign(fakeBrowser, own);
  });
}

describe('the panel opens before anything is awaited', () => {
  test('as a side panel, beside the window that was meant', () => {
    const open = vi.fn<(where: object) => Promise<void>>(async () => undefined);
    lend({ sidePanel: { open } });
    void openPanel(3);
    expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
  });

  test('as a sidebar, where the browser has no side panel', () => {
    const open = vi.fn<() => Promise<void>>(async () => undefined);
    lend({ sidePanel: undefined, sidebarAction: { open } });
    void openPanel(3);
    expect(open.mock.calls).toEqual([[]]);
  });
});

test('commands are heard with their tab, where the browser says it', () => {
  const onCommand = pretendEvent<[name: string, tab?: object]>();
  Object.assign(fakeBrowser.commands, { onCommand });
  const heard: unknown[] = [];
  const stop = watchCommands((...said) => heard.push(said));
  onCommand.tell('tag-strong', { id: 5, windowId: 3 });
  onCommand.tell('undo');
  stop();
  onCommand.tell('undo');
  expect(heard).toEqual([
    ['tag-strong', { tabId: 5, windowId: 3 }],
    ['undo', undefined],
  ]);
});

test('starts are heard: installed, brought up to date, browser started', async () => {
  const heard: boolean[] = [];
  const stop = watchStarts((isNew) => heard.push(isNew));
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  await fakeBrowser.runtime.onStartup.trigger();
  stop();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(heard).toEqual([true, false, false]);
});

describe('tabs in front', () => {
  test('one a window', async () => {
    const tabs = pretendTabs();
    const [, one, two] = [tabs.open(1), tabs.open(1), tabs.open(2)];
    expect(await listFronts()).toEqual([
      { tabId: one.id, windowId: 1 },
      { tabId: two.id, windowId: 2 },
    ]);
    expect(await findFront()).toEqual({ tabId: one.id, windowId: 1 });
  });

  test('are heard when another comes to the front, and when they go elsewhere; those behind are not', () => {
    const tabs = pretendTabs('chromium', (url) => url.includes('linkedin'));
    const [behind, front] = [tabs.open(), tabs.open()];
    const heard: Place[] = [];
    watchFronts((place) => heard.push(place));
    behind.load('https://www.linkedin.com/in/ada/');
    front.name('only a title');
    expect(heard).toEqual([]);
    front.load('https://www.linkedin.com/in/bob/');
    front.load('https://elsewhere.example/');
    tabs.activate(behind.id);
    const at = { windowId: 1 };
    expect(heard).toEqual([
      { ...at, tabId: front.id },
      { ...at, tabId: front.id },
      { ...at, tabId: behind.id },
    ]);
  });
});

describe('the badge', () => {
  const badge = { text: '●', title: 'Liant: strong tie with Ada', tone: 'strong' } as const;

  test('is shown on its tab alone', async () => {
    const tab = pretendTabs().open();
    await showBadge(tab.id, badge);
    expect(await fakeBrowser.action.getBadgeText({ tabId: tab.id })).toBe('●');
    expect(await fakeBrowser.action.getTitle({ tabId: tab.id })).toBe(badge.title);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('of a tab that was closed meanwhile is nothing to complain of; any other refusal is', async () => {
    const tabs = pretendTabs();
    const tab = tabs.open();
    const refuse = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('refused'));
    await expect(showBadge(tab.id, badge)).rejects.toThrow('refused');
    tabs.close(tab.id);
    await expect(showBadge(tab.id, badge)).resolves.toBeUndefined();
    refuse.mockRestore();
  });
});
