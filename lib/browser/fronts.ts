import { browser } from 'wxt/browser';

import { listen } from './listen';

/** Where something happens, or was asked for: a tab, and its window. */
export interface Place {
  readonly tabId: number;
  readonly windowId: number;
}

export function placeOf(tab: { id?: number | undefined; windowId: number } | undefined): Place | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, windowId: tab.windowId };
}

/** The tab in front in the window that was used last. */
export async function findFront(): Promise<Place | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return placeOf(tab);
}

/** The tabs in front of all windows. */
export async function listFronts(): Promise<readonly Place[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.map(placeOf).filter((place) => place !== undefined);
}

/**
 * Hears when a window has another tab in front, or its tab goes to another address.
 * @returns stops it
 */
export function watchFronts(onChange: (place: Place) => void): () => void {
  const stops = [
    listen(browser.tabs.onActivated, ({ tabId, windowId }) => onChange({ tabId, windowId })),
    listen(browser.tabs.onUpdated, (_, { url, status }, tab) => {
      // Of sites that are not permitted the browser tells no address, but that something is loading.
      const place = url !== undefined || status === 'loading' ? placeOf(tab) : undefined;
      if (place && tab.active) onChange(place);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Hears when a tab is closed.
 * @returns stops it
 */
export function watchClosing(onClosed: (tabId: number) => void): () => void {
  return listen(browser.tabs.onRemoved, (tabId) => onClosed(tabId));
}
