import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { builtExtension } from '../built/output';
import { requireBrowser, type FoundBrowser } from './find-browser';
import { playwrightScreen } from './playwright-screen';
import { firstPage, type LaunchOptions, type LiantBrowser, type Screen } from './screen';
import { attachToSidePanel, type SidePanel } from './side-panel';
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

interface ChromiumOptions extends LaunchOptions {
  readonly browser?: FoundBrowser;
  readonly extension?: string;
  /** File in which the browser writes down, until it is closed, what it asked of the network, whoever wanted it. */
  readonly netLog?: string;
}

/**
 * Starts a browser of Chromium's family with the built extension.
 *
 * Branded Chrome and Edge refuse `--load-extension`, so the extension is loaded in every one of them as the
 * devtools' protocol does it, over the pipe by which Playwright drives the browser.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<LiantInChromium> {
  const language = options.language ?? 'en';
  const profile = options.profile ?? ''; // Empty: Playwright makes one, and clears it away at the end.
  const context = await chromium.launchPersistentContext(profile, {
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
  try {
    return await setUp(context, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function setUp(
  context: BrowserContext,
  { sites = {}, extension = builtExtension('chromium') }: ChromiumOptions,
): Promise<LiantInChromium> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Playwright gave a context without its browser.');
  const complaints: string[] = [];
  context.on('page', (page) => listen(page, complaints));
  await context.route(/^https?:/, (route) => {
    const body = sites[route.request().url()];
    return route.fulfill(
      body === undefined ? { status: 404 } : { body, contentType: 'text/html; charset=utf-8' },
    );
  });
  const { id } = await loadExtension(cdp, extension);

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
    close: () => context.close(),
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

/** `Extensions.loadUnpacked` is not among the commands that Playwright's types know. */
function loadExtension(cdp: CDPSession, path: string): Promise<{ id: string }> {
  const send = cdp.send.bind(cdp) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<{ id: string }>;
  return send('Extensions.loadUnpacked', { path });
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
