import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pretendEvent, pretendPermissions, pretendTabs } from '../browser/pretend-tabs';

interface Line {
  content: string;
  description: string;
}

const setTitle = fakeBrowser.action.setTitle.bind(fakeBrowser.action);

/** A badge as the browser shows it. */
interface Shown {
  readonly text: string;
  readonly title: string;
}

/**
 * Starts the background over an empty profile. Its modules are loaded anew, as the browser does it after a stop:
 * `restart` does that once more, over what is stored.
 */
export async function startBackground() {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const visible = new Set<string>();
  const tabs = pretendTabs('chromium', (url) => url.includes('linkedin') || visible.has(url));
  const permissions = pretendPermissions();
  const events = {
    onCommand: pretendEvent<[name: string, tab?: object]>(),
    onClicked: pretendEvent<[info: object, tab: object]>(),
    onInputStarted: pretendEvent<[]>(),
    onInputChanged: pretendEvent<[text: string, tell: (lines: Line[]) => void]>(),
    onInputEntered: pretendEvent<[text: string, disposition: string]>(),
  };
  const menu: { id: string }[] = [];
  const openPanel = vi.fn<(where: object) => Promise<void>>(async () => undefined);
  Object.assign(fakeBrowser.commands, { onCommand: events.onCommand });
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: events.onClicked,
    removeAll: async () => void menu.splice(0),
    create: (item: { id: string }, done: () => void) => {
      menu.push(item);
      queueMicrotask(done);
    },
  });
  Object.assign(fakeBrowser.omnibox, { ...events, setDefaultSuggestion: async () => undefined });
  Object.assign(fakeBrowser, { sidePanel: { open: openPanel } });
  Object.assign(fakeBrowser.runtime, { lastError: undefined });

  const shown: (Shown & { tabId: number | undefined })[] = [];
  const read = async (tabId?: number): Promise<Shown> => {
    const { action } = fakeBrowser;
    return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  };
  Object.assign(fakeBrowser.action, {
    // Of what a badge is made of, the title is set last.
    async setTitle(details: { tabId?: number; title: string }) {
      await setTitle(details);
      shown.push({ tabId: details.tabId, ...(await read(details.tabId)) });
    },
  });

  const run = async () => {
    vi.resetModules();
    const { default: background } = await import('@/entrypoints/background');
    background.main();
  };
  await run();

  return {
    ...events,
    tabs,
    menu,
    openPanel,
    /** Sites, beside the known ones, that the browser tells. */
    visible,
    async restart() {
      const { onUpdated, onActivated, onRemoved, onReplaced } = tabs;
      const { onAdded, onRemoved: onTakenBack } = permissions;
      const all = [onUpdated, onActivated, onRemoved, onReplaced, onAdded, onTakenBack];
      for (const event of [...Object.values(events), ...all]) event.clear();
      fakeBrowser.storage.onChanged.removeAllListeners();
      fakeBrowser.runtime.onInstalled.removeAllListeners();
      fakeBrowser.runtime.onStartup.removeAllListeners();
      fakeBrowser.alarms.onAlarm.removeAllListeners();
      await run();
    },
    badge: read,
    /** All that a tab's badge has said, in order, since {@link forgetBadges}. */
    badges: (tabId: number): Shown[] =>
      shown.filter((one) => one.tabId === tabId).map(({ text, title }) => ({ text, title })),
    forgetBadges: () => void shown.splice(0),
  };
}
