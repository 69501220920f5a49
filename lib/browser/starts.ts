import { browser } from 'wxt/browser';

import { listen } from './listen';

/**
 * Hears when the extension was installed or brought up to date, and when the browser starts.
 * @returns stops it
 */
export function watchStarts(onStart: () => void): () => void {
  const stops = [
    listen(browser.runtime.onInstalled, () => onStart()),
    listen(browser.runtime.onStartup, () => onStart()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
