import { launchChromium } from './chromium';
import type { FoundBrowser } from './find-browser';
import { launchFirefox } from './firefox';
import type { LaunchOptions, LiantBrowser } from './screen';

/** Starts whatever browser was found, with the extension that was built for it. */
export function launch(browser: FoundBrowser, options: LaunchOptions): Promise<LiantBrowser> {
  return browser.name === 'Firefox'
    ? launchFirefox({ ...options, browser })
    : launchChromium({ ...options, browser });
}
