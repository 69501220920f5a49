import { browser } from 'wxt/browser';

import { watchAsked } from './asked';
import { listen } from './listen';
import { watchSites } from './permission-news';
import { hasWaited, PATIENCE, type IsSame } from './settling';
import { trackTabs, type Tab, type TrackedTab } from './tab-tracker';

/** What a tab shows, as far as the browser tells. */
export interface TabView {
  readonly tabId: number;
  readonly windowId: number;
  /** `undefined` where the browser tells no address: the site is not permitted, or the tab is gone. */
  readonly url: string | undefined;
  /** `undefined` until it belongs to this address. Never one of the page before. */
  readonly title: string | undefined;
  /** No title came for this address within 3 s: none may come. */
  readonly waited: boolean;
}

export interface WatchTarget {
  /** This tab, wherever it is and whatever is in front; else the one in front in the window. */
  readonly tabId?: number | undefined;
  /** The window whose front tab is followed; else the one in which the page itself is. */
  readonly windowId?: number | undefined;
  /** Whether two addresses are one person's, so that a title stays: sub-pages, languages, places within a page. */
  readonly isSame?: IsSame;
}

/**
 * Says what the tab in front shows: now, and whenever that changes. Needs no permission but that for the site.
 * @returns stops it
 */
export function watchActiveTab(onView: (view: TabView) => void, target: WatchTarget = {}): () => void {
  let front: number | undefined = target.tabId;
  let windowId: number | undefined;
  let said: TabView | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (tab: TrackedTab) => {
    if (tab.tabId !== front) return;
    const view = viewOf(tab, windowId);
    clearTimeout(timer);
    const isAwaited = view.url !== undefined && view.title === undefined && !view.waited;
    if (isAwaited) timer = setTimeout(() => say(tab), tab.settling.since + PATIENCE - Date.now());
    if (!isEqual(view, said)) onView((said = view));
  };
  const tracker = trackTabs(say, target);

  const sayGone = (tabId: number) => {
    if (tabId !== target.tabId) return;
    const gone = { url: undefined, title: undefined, waited: false };
    onView((said = { tabId, windowId: said?.windowId ?? browser.windows.WINDOW_ID_NONE, ...gone }));
  };
  const follow = async (tabId: number | undefined, seen?: Tab) => {
    front = tabId;
    if (tabId === undefined) return;
    const tab = await tracker.find(tabId, seen);
    if (tab) say(tab);
    else sayGone(tabId);
  };
  const start = async () => {
    if (target.tabId !== undefined) return follow(target.tabId);
    const where = target.windowId === undefined ? { currentWindow: true } : { windowId: target.windowId };
    const [tab] = await browser.tabs.query({ active: true, ...where });
    windowId = tab?.windowId;
    return follow(tab?.id, tab);
  };
  const lookAgain = () => {
    tracker.forget();
    void follow(front);
  };

  const { onActivated, onRemoved, onReplaced } = browser.tabs;
  const stops = [
    listen(onActivated, (now) => {
      if (target.tabId === undefined && now.windowId === windowId) void follow(now.tabId);
    }),
    listen(onRemoved, sayGone),
    onReplaced && listen(onReplaced, (added, removed) => void (removed === front && follow(added))),
    watchSites(lookAgain),
    watchAsked(lookAgain),
  ];
  void start();

  return () => {
    front = undefined;
    clearTimeout(timer);
    tracker.stop();
    for (const stop of stops) stop?.();
  };
}

/** What a tab that is tracked shows now. */
function viewOf({ tabId, windowId, settling }: TrackedTab, within = windowId): TabView {
  const { url, title } = settling;
  return { tabId, windowId: within, url, title, waited: hasWaited(settling, Date.now()) };
}

function isEqual(one: TabView, other: TabView | undefined): boolean {
  return (Object.keys(one) as (keyof TabView)[]).every((part) => one[part] === other?.[part]);
}
