import { browser } from 'wxt/browser';

import { listen } from './listen';
import {
  beginNavigating,
  beginSettled,
  beginWaiting,
  hearChange,
  type IsSame,
  type Settling,
  type TabChange,
  type TabLook,
} from './settling';
import { readUnsettled, type Unsettled } from './unsettled';

/** A tab, and what is known of its address and title. */
export interface TrackedTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly settling: Settling;
}

export interface TabTracker {
  /**
   * The tab as it is known, looked at now if it never was. `undefined` where there is no such tab.
   * @param seen the tab as the browser has just described it, which saves looking
   */
  find(tabId: number, seen?: Tab): Promise<TrackedTab | undefined>;
  /** The browser may tell more, or less, than it did: every tab is to be looked at again. */
  forget(): void;
  stop(): void;
}

export interface TrackerSeams {
  readonly isSame?: IsSame;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A tab as the browser describes it. */
export interface Tab extends TabLook {
  readonly id?: number | undefined;
  readonly windowId: number;
}

/**
 * Keeps, for every tab, which title belongs to its address; tabs that are not in front are heard too, so that nothing
 * has to be guessed when they come to the front.
 * @param onChange a tab's address or title changed
 */
export function trackTabs(
  onChange: (tab: TrackedTab) => void,
  { isSame = (one, other) => one === other, now = Date.now }: TrackerSeams = {},
): TabTracker {
  const tabs = new Map<number, TrackedTab>();
  // What was left by others is awaited by all that follows, so events keep their order.
  let left = readUnsettled();

  const keep = (tabId: number, windowId: number, settling: Settling) => {
    const tab = { tabId, windowId, settling };
    tabs.set(tabId, tab);
    return tab;
  };
  const begin = (tabId: number, tab: Tab, unsettled: Unsettled) => {
    const waiting = unsettled.get(tabId);
    return waiting && waiting.url === tab.url ? beginWaiting(waiting) : beginSettled(tab, now());
  };
  const hear = async (tabId: number, change: TabChange, tab: Tab) => {
    const unsettled = await left;
    const known = tabs.get(tabId)?.settling;
    const first = () =>
      change.url === undefined ? begin(tabId, tab, unsettled) : beginNavigating(tab, now());
    const settling = hearChange(known ?? first(), change, tab, now(), isSame);
    if (settling !== known) onChange(keep(tabId, tab.windowId, settling));
  };
  const stops = [
    listen(browser.tabs.onUpdated, (tabId, change, tab) => void hear(tabId, change, tab)),
    listen(browser.tabs.onRemoved, (tabId) => void tabs.delete(tabId)),
  ];

  return {
    async find(tabId, seen) {
      const before = tabs.get(tabId);
      // Asked beside what was left by others: a page that opens waits for both.
      const looking = before?.settling.url === undefined ? (seen ?? lookAt(tabId)) : undefined;
      const unsettled = await left;
      const known = tabs.get(tabId);
      if (known?.settling.url !== undefined) return known;
      // One whose address was not told may be told by now.
      const tab = await (looking && known === before ? looking : lookAt(tabId));
      // Meanwhile an event may have said more than this look does.
      const told = tabs.get(tabId);
      if (!tab || told !== known) return told;
      return keep(tabId, tab.windowId, begin(tabId, tab, unsettled));
    },
    forget() {
      tabs.clear();
      left = readUnsettled();
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}

function lookAt(tabId: number): Promise<Tab | undefined> {
  return browser.tabs.get(tabId).catch(() => undefined);
}
