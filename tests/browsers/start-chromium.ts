import { chromium, type BrowserContext } from 'playwright-core';
import { requireBrowser, type FoundBrowser } from './find-browser';
import type { StartOptions } from './screen';

export interface ChromiumOptions extends StartOptions {
  readonly browser?: FoundBrowser;
  /** File in which the browser writes down, until it is closed, what it asked of the network, whoever wanted it. */
  readonly netLog?: string;
}

/** Starts a browser of Chromium's family, without Liant. */
export function startChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const language = options.language ?? 'en';
  const profile = options.profile ?? ''; // Empty: Playwright makes one, and clears it away at the end.
  return chromium.launchPersistentContext(profile, {
    executablePath: (options.browser ?? requireBrowser('Chromium')).program,
    headless: !options.headed,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headed ? [] : ['--headless=new']),
      `--lang=${language}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`]),
    ],
  });
}
