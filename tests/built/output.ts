import { join, resolve } from 'node:path';

const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the extension as it was last built for a browser; `LIANT_OUT` says where builds stand, `.output` if not set. */
export function builtExtension(browser: keyof typeof folders): string {
  const house = resolve(import.meta.dirname, '../..');
  return join(house, process.env.LIANT_OUT ?? '.output', folders[browser]);
}
