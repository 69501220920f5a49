import { effect, signal, type ReadonlySignal } from '@preact/signals';

import { watchActiveTab, type TabView } from '@/lib/browser/active-tab';
import { listMissingSites, watchSites, type Site } from '@/lib/browser/permissions';
import { watchShown, type Shown } from '@/lib/browser/shown';
import { isSamePerson } from '@/lib/sites';

/** What the browser tells the panel. */
export interface TabWatch {
  readonly view: ReadonlySignal<TabView | undefined>;
  /** Whom "Open in panel" shows in place of the person in the tab. */
  readonly shown: ReadonlySignal<Shown | undefined>;
  /** The sites whose permission was taken back. */
  readonly missing: ReadonlySignal<readonly Site[]>;
}

/** @param tabId the tab to stay with, where the page was opened for one; else the one in front is followed */
export function watchTab(tabId: number | undefined): TabWatch {
  const view = signal<TabView>();
  const shown = signal<Shown>();
  const missing = signal<readonly Site[]>([]);
  const windowId = signal<number>();
  const askSites = async () => {
    missing.value = await listMissingSites();
  };

  watchActiveTab(
    (next) => {
      view.value = next;
      windowId.value = next.windowId;
    },
    { tabId, isSame: isSamePerson },
  );
  watchSites(() => void askSites());
  void askSites();
  effect(() =>
    windowId.value === undefined
      ? undefined
      : watchShown(windowId.value, (next) => {
          shown.value = next;
        }),
  );
  return { view, shown, missing };
}
