import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { builtExtension } from '../built/output';
import { playwrightScreen } from './playwright-screen';
import { firstPage, type InstallOptions, type LiantBrowser, type Screen } from './screen';
import { attachToSidePanel, type SidePanel } from './side-panel';
import { startChromium, type ChromiumOptions } from './start-chromium';
import { until } from './target';

/** Chromium, Chrome or Edge with Liant in it, and Playwright's own handles for what a screen does not say. */
export interface LiantInChromium extends LiantBrowser {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  /** Address of a page of the extension. */
  address(page: string): string;
  openPage(page: string): Promise<Screen & { readonly page: Page }>;
  openSite(address: string): Promise<{ readonly screen: Screen; readonly tab: number; readonly page: Page }>;
  /** The background as it runs now; a stopped one is waited for until something wakes it. */
  worker(): Promise<Worker>;
  /** The real side panel, once something has opened it. */
  sidePanel(): Promise<SidePanel>;
  /** Id of the browser's own process, for ending it in the middle of something. */
  processId(): Promise<number>;
}

/** Starts a browser of Chromium's family with the built extension. */
export async function launchChromium(
  options: ChromiumOptions & InstallOptions = {},
): Promise<LiantInChromium> {
  const context = await startChromium(options);
  try {
    const liant = await installInChromium(context, options);
    return { ...liant, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/**
 * Installs Liant in a browser that runs. What `close` leaves is the browser as it was before, with one blank page.
 *
 * Branded Chrome and Edge refuse `--load-extension`, so the extension is loaded in every one of them as the
 * devtools' protocol does it, over the pipe by which Playwright drives the browser.
 */
export async function installInChromium(
  context: BrowserContext,
  { sites = {}, extension = builtExtension('chromium') }: InstallOptions,
): Promise<LiantInChromium> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Playwright gave a context without its browser.');
  const complaints: string[] = [];
  const hear = (page: Page) => listen(page, complaints);
  context.on('page', hear);
  await context.route(/^https?:/, (route) => {
    const body = sites[route.request().url()];
    return route.fulfill(
      body === undefined ? { status: 404 } : { body, contentType: 'text/html; charset=utf-8' },
    );
  });
  const { id } = await sendToExtensions(cdp, 'loadUnpacked', { path: extension });

  const address = (page: string) => `chrome-extension://${id}/${page}`;
  const worker = async () =>
    context.serviceWorkers().find((each) => each.url().startsWith(address(''))) ??
    (await context.waitForEvent('serviceworker'));
  await worker();
  await until(10_000, 'the first page has not opened by itself', async () =>
    context.pages().find((page) => page.url() === address(firstPage)),
  );
  return {
    context,
    cdp,
    complaints,
    address,
    worker,
    // The target begins at the page itself: Playwright's own way begins a blank one, in a process that is then left.
    async openPage(name) {
      const [file = name] = name.split(/[?#]/, 1);
      const arrival = context.waitForEvent('page', (page) => page.url().startsWith(address(file)));
      await cdp.send('Target.createTarget', { url: address(name) });
      const page = await arrival;
      await page.waitForLoadState();
      return { ...playwrightScreen(page), page };
    },
    async openSite(url) {
      const page = await context.newPage();
      await page.goto(url);
      const tab = await (await worker()).evaluate(findTab, url);
      return { screen: playwrightScreen(page), page, tab };
    },
    say: async (message) => (await worker()).evaluate(readMessage, message),
    sidePanel: () => attachToSidePanel(cdp, address('sidepanel.html')),
    async processId() {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      const own = processInfo.find(({ type }) => type === 'browser');
      if (!own) throw new Error('The browser does not say its own process.');
      return own.id;
    },
    async close() {
      const rest = await context.newPage();
      await Promise.all(
        context
          .pages()
          .filter((page) => page !== rest)
          .map((page) => page.close()),
      );
      await sendToExtensions(cdp, 'uninstall', { id });
      await until(
        10_000,
        'the background of what was removed still runs',
        async () =>
          context.serviceWorkers().every((each) => !each.url().startsWith(address(''))) || undefined,
      );
      context.off('page', hear);
      await context.unrouteAll();
      await cdp.detach();
    },
    closed: new Promise((settle) => context.once('close', settle)),
  };
}

function listen(page: Page, complaints: string[]): void {
  const own = () => page.url().startsWith('chrome-extension:');
  page.on('pageerror', (error) => own() && complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && own()) complaints.push(`${page.url()}: ${message.text()}`);
  });
}

/** The commands of the protocol's `Extensions`, which are not among those that Playwright's types know. */
function sendToExtensions(cdp: CDPSession, command: string, parameters: object): Promise<{ id: string }> {
  const send = cdp.send.bind(cdp) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<{ id: string }>;
  return send(`Extensions.${command}`, parameters);
}

/** Runs in the background: the site's address is seen there, since the extension may read it. */
async function findTab(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  const tabs = await chrome.tabs.query({});
  const id = tabs.findLast((tab) => tab.url === url)?.id;
  if (id === undefined) throw new Error(`No tab at ${url}.`);
  return id;
}

/** Runs in the background. */
function readMessage(name: string): string {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  return chrome.i18n.getMessage(name as Parameters<typeof chrome.i18n.getMessage>[0]);
}
