import { effect, signal, type ReadonlySignal } from '@preact/signals';

import { watchActiveTab, type TabView } from '@/lib/browser/active-tab';
import { watchShown, type Shown } from '@/lib/browser/shown';
import { isSamePerson } from '@/lib/sites';

/** What the browser tells the panel. */
export interface TabWatch {
  readonly view: ReadonlySignal<TabView | undefined>;
  /** Whom "Open in panel" shows in place of the person in the tab. */
  readonly shown: ReadonlySignal<Shown | undefined>;
}

/** @param tabId the tab to stay with, where the page was opened for one; else the one in front is followed */
export function watchTab(tabId: number | undefined): TabWatch {
  const view = signal<TabView>();
  const shown = signal<Shown>();
  const windowId = signal<number>();

  watchActiveTab(
    (next) => {
      view.value = next;
      windowId.value = next.windowId;
    },
    { tabId, isSame: isSamePerson },
  );
  effect(() =>
    windowId.value === undefined
      ? undefined
      : watchShown(windowId.value, (next) => {
          shown.value = next;
        }),
  );
  return { view, shown };
}
