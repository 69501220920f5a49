import type { BrowserContext } from 'playwright-core';
import type { Browser } from 'puppeteer-core';

import { installInChromium, type LiantInChromium } from '../browsers/chromium';
import { installInFirefox, startFirefox, type LiantInFirefox } from '../browsers/firefox';
import type { InstallOptions } from '../browsers/screen';
import { startChromium } from '../browsers/start-chromium';

/**
 * To start a browser takes longer than most tests. Where the browser itself is not what is tried, one is borrowed: Liant
 * is installed in it as on the first day, and taken out when it is given back. Nothing that Liant keeps outlives that;
 * what is done to the browser's own window would, so that whoever works on it starts a browser of their own.
 */
const idle: { readonly chromium: Map<string, BrowserContext[]>; readonly firefox: Browser[] } = {
  chromium: new Map(),
  firefox: [],
};

/** @param options.language of the browser, English where none is asked for */
export async function borrowChromium(
  options: InstallOptions & { readonly language?: string } = {},
): Promise<LiantInChromium> {
  const { language = 'en' } = options;
  const shelf = idle.chromium.get(language) ?? [];
  idle.chromium.set(language, shelf);
  const context = shelf.pop() ?? (await startChromium({ language }));
  const liant = await installInChromium(context, options);
  return {
    ...liant,
    async close() {
      await liant.close();
      shelf.push(context);
    },
  };
}

export async function borrowFirefox(options: InstallOptions = {}): Promise<LiantInFirefox> {
  const browser = idle.firefox.pop() ?? (await startFirefox({}));
  const liant = await installInFirefox(browser, options);
  return {
    ...liant,
    async close() {
      await liant.close();
      idle.firefox.push(browser);
    },
  };
}

/** Ends what was started, once nobody borrows any more. */
export async function endBrowsers(): Promise<void> {
  const browsers = [...[...idle.chromium.values()].flat(), ...idle.firefox];
  idle.chromium.clear();
  idle.firefox.length = 0;
  await Promise.all(browsers.map((browser) => browser.close()));
}
