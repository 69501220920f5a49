import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { browser as api } from 'wxt/browser';
import { builtExtension } from '../built/output';
import { requireBrowser, type FoundBrowser } from './find-browser';
import { puppeteerScreen } from './puppeteer-screen';
import { firstPage, type InstallOptions, type LiantBrowser, type Screen, type StartOptions } from './screen';
import { until } from './target';

/** Firefox gives each installed extension an address by chance; this one is fixed beforehand, so that its pages are known. */
export const extensionId = 'liant@liant.example';
const host = '6f4e3f7c-52a1-4e6b-9d0f-3b1c5a7e8d90';

/** Firefox with Liant in it, and Puppeteer's own handles for what a screen does not say. */
export interface LiantInFirefox extends LiantBrowser {
  readonly browser: Browser;
  openPage(page: string): Promise<Screen & { readonly page: Page }>;
  openSite(address: string): Promise<{ readonly screen: Screen; readonly tab: number; readonly page: Page }>;
}

/** Starts Firefox with the built extension. */
export async function launchFirefox(
  options: StartOptions & InstallOptions & { readonly browser?: FoundBrowser } = {},
): Promise<LiantInFirefox> {
  const browser = await startFirefox(options);
  try {
    const liant = await installInFirefox(browser, options);
    return { ...liant, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts Firefox, driven over WebDriver BiDi, without Liant. */
export function startFirefox(options: StartOptions & { readonly browser?: FoundBrowser }): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: (options.browser ?? requireBrowser('Firefox')).program,
    headless: !options.headed,
    userDataDir: options.profile,
    defaultViewport: null,
    args: ['-remote-allow-system-access'], // Without it, Firefox refuses to drive an extension's pages.
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
    },
  });
}

/** Installs Liant in a browser that runs. What `close` leaves is the browser as it was before, with one blank page. */
export async function installInFirefox(
  browser: Browser,
  { sites = {}, extension = builtExtension('firefox') }: InstallOptions,
): Promise<LiantInFirefox> {
  const { complaints, stop } = listen(browser);
  const closed = new Promise((settle) => browser.once('disconnected', settle));
  const id = await browser.installExtension(extension);
  const opened = await until(10_000, 'the first page has not opened by itself', () => findFirstPage(browser));
  return {
    browser,
    complaints,
    ...openers(browser, opened, sites),
    async close() {
      const rest = await browser.newPage();
      const pages = await browser.pages();
      await Promise.all(pages.filter((page) => page !== rest).map((page) => page.close()));
      await browser.uninstallExtension(id);
      stop();
    },
    closed,
  };
}

/** Pages are asked, since Firefox does not report where those of an extension are. */
async function findFirstPage(browser: Browser): Promise<Page | undefined> {
  const pages = await browser.pages();
  // One whose document is just giving way to another does not answer, and is asked again.
  const answers = await Promise.allSettled(pages.map((page) => page.evaluate(() => location.href)));
  const address = `moz-extension://${host}/${firstPage}`;
  return pages.find((_, index) => {
    const said = answers[index];
    return said?.status === 'fulfilled' && said.value === address;
  });
}

/** @param opened a page of the extension's, which stays open */
function openers(browser: Browser, opened: Page, sites: Readonly<Record<string, string>>) {
  const openPage = async (name: string) => {
    const page = await browser.newPage();
    await arrive(page, `moz-extension://${host}/${name}`);
    return { ...puppeteerScreen(page), page };
  };
  const openSite = async (address: string) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, sites[request.url()]));
    await page.goto(address);
    return { screen: puppeteerScreen(page), page, tab: await findTab(opened, address) };
  };
  const say = (message: string) =>
    opened.evaluate((name) => {
      const { browser: own } = globalThis as unknown as { browser: typeof api };
      return own.i18n.getMessage(name as Parameters<typeof own.i18n.getMessage>[0]);
    }, message);
  return { openPage, openSite, say };
}

/** Firefox does not report the navigation of an extension's page, so the page is asked where it is until it has come. */
async function arrive(page: Page, address: string): Promise<void> {
  void page.goto(address, { timeout: 0 }).catch(() => undefined); // It never ends, other than with the page.
  let last: unknown;
  for (let waited = 0; waited < 10_000; waited += 50) {
    try {
      if (
        await page.evaluate(
          (wanted) => location.href === wanted && document.readyState === 'complete',
          address,
        )
      )
        return;
    } catch (error) {
      last = error; // One document is just giving way to the other.
    }
    await wait(50);
  }
  throw new Error(`${address} did not come within 10 s.`, { cause: last });
}

function answer(request: HTTPRequest, body: string | undefined): Promise<void> {
  return request.respond(
    body === undefined ? { status: 404 } : { status: 200, contentType: 'text/html; charset=utf-8', body },
  );
}

/** A page of the extension's own is asked, since only the extension knows tabs by id. */
async function findTab(opened: Page, address: string): Promise<number> {
  const id = await opened.evaluate(async (url) => {
    const { browser: own } = globalThis as unknown as { browser: typeof api };
    return (await own.tabs.query({})).findLast((tab) => tab.url === url)?.id;
  }, address);
  if (id === undefined) throw new Error(`No tab at ${address}.`);
  return id;
}

/**
 * Over BiDi the console of an extension's page is not heard, but Firefox prints it. It prints its own parts' too, each
 * with a bare name and a colon before what it says, where a page's words stand in quotation marks.
 */
function listen(browser: Browser): { readonly complaints: readonly string[]; readonly stop: () => void } {
  const complaints: string[] = [];
  const hear = (said: unknown) => {
    const lines = String(said).split('\n');
    complaints.push(
      ...lines.filter((line) =>
        /^(console\.error: (?![\w.-]+: )|JavaScript error: moz-extension:)/.test(line),
      ),
    );
  };
  const { stdout, stderr } = browser.process() ?? {};
  for (const stream of [stdout, stderr]) stream?.on('data', hear);
  return {
    complaints,
    stop() {
      for (const stream of [stdout, stderr]) stream?.off('data', hear);
    },
  };
}
