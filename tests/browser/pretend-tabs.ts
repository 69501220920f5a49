import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PretendTab, type Family } from './pretend-tab';

interface Event<Said extends unknown[]> {
  addListener(hear: (...said: Said) => unknown): void;
  removeListener(hear: (...said: Said) => unknown): void;
  tell(...said: Said): void;
  /** Nobody hears it any more, as where a page or the background ended. */
  clear(): void;
  readonly size: number;
}

/** An event of the browser's, told by a test. */
export function pretendEvent<Said extends unknown[]>(): Event<Said> {
  const hearing = new Set<(...said: Said) => unknown>();
  return {
    addListener: (hear) => void hearing.add(hear),
    removeListener: (hear) => void hearing.delete(hear),
    tell: (...said) => {
      for (const hear of hearing) hear(...said);
    },
    clear: () => hearing.clear(),
    get size() {
      return hearing.size;
    },
  };
}

/** Windows with tabs, in place of the fake browser's, which has one window and no events of a page's own. */
export function pretendTabs(family: Family = 'chromium', permits?: (url: string) => boolean) {
  const tabs = new Map<number, { tab: PretendTab; windowId: number }>();
  const fronts = new Map<number, number>();
  const events = {
    onUpdated: pretendEvent<[tabId: number, change: object, tab: object]>(),
    onActivated: pretendEvent<[{ tabId: number; windowId: number }]>(),
    onRemoved: pretendEvent<[tabId: number]>(),
    onReplaced: pretendEvent<[added: number, removed: number]>(),
  };
  const describe = (id: number) => {
    const found = tabs.get(id);
    if (!found) throw new Error(`No tab with id: ${id}.`);
    const { tab, windowId } = found;
    return { id, windowId, active: fronts.get(windowId) === id, ...tab.look };
  };
  const api = {
    ...events,
    get: async (id: number) => describe(id),
    query: async ({ windowId = 1, currentWindow, lastFocusedWindow }: Browser.tabs.QueryInfo) => {
      const oneWindow = currentWindow === true || lastFocusedWindow === true || windowId !== 1;
      return [...fronts].filter(([where]) => !oneWindow || where === windowId).map(([, id]) => describe(id));
    },
    update: async () => undefined,
    create: async () => undefined,
  };
  Object.assign(fakeBrowser.tabs, api);

  return {
    ...events,
    /** Opens a tab in front. */
    open(windowId = 1): PretendTab & { readonly id: number } {
      const id = tabs.size + 10;
      const tab = Object.assign(new PretendTab(family, permits), { id });
      tab.hear = (change) => events.onUpdated.tell(id, change, describe(id));
      tabs.set(id, { tab, windowId });
      this.activate(id);
      return tab;
    },
    activate(id: number): void {
      const windowId = tabs.get(id)?.windowId ?? 0;
      fronts.set(windowId, id);
      events.onActivated.tell({ tabId: id, windowId });
    },
    close(id: number): void {
      tabs.delete(id);
      for (const [windowId, front] of fronts) if (front === id) fronts.delete(windowId);
      events.onRemoved.tell(id);
    },
    /** The browser puts a tab that it made ready beforehand in the place of another. */
    replace(id: number, added: number): void {
      const found = tabs.get(id);
      if (!found) return;
      tabs.set(added, found);
      tabs.delete(id);
      fronts.set(found.windowId, added);
      found.tab.hear = (change) => events.onUpdated.tell(added, change, describe(added));
      events.onReplaced.tell(added, id);
    },
  };
}

/** Permissions that a test gives and takes back. */
export function pretendPermissions(given: readonly string[] = []) {
  const origins = new Set(given);
  const [onAdded, onRemoved] = [pretendEvent<[object]>(), pretendEvent<[object]>()];
  const api = {
    onAdded,
    onRemoved,
    contains: async ({ origins: asked = [] }: { origins?: string[] }) =>
      asked.every((each) => origins.has(each)),
    getAll: async () => ({ origins: [...origins] }),
    request: async ({ origins: asked = [] }: { origins?: string[] }) => {
      for (const each of asked) origins.add(each);
      onAdded.tell({ origins: asked });
      return true;
    },
    remove: async ({ origins: asked = [] }: { origins?: string[] }) => {
      for (const each of asked) origins.delete(each);
      onRemoved.tell({ origins: asked });
      return true;
    },
  };
  Object.assign(fakeBrowser.permissions, api);
  return { origins, onAdded, onRemoved };
}
