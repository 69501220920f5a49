import { browser } from 'wxt/browser';

import { listen } from './listen';

/**
 * Hears when the extension was installed or brought up to date, and when the browser starts.
 * @param onStart is told whether it was installed just now
 * @returns stops it
 */
export function watchStarts(onStart: (isNew: boolean) => void): () => void {
  const stops = [
    listen(browser.runtime.onInstalled, ({ reason }) => onStart(reason === 'install')),
    listen(browser.runtime.onStartup, () => onStart(false)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
