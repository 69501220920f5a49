import { browser } from 'wxt/browser';

import { listen } from './listen';

/**
 * Hears when the person gave or took back a site, be it in the browser's own settings.
 * @returns stops it
 */
export function watchSites(onChange: () => void): () => void {
  const stops = [
    listen(browser.permissions.onAdded, () => onChange()),
    listen(browser.permissions.onRemoved, () => onChange()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
