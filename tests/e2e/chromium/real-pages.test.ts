import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';

import { launchChromium, type LiantInChromium } from '../../browsers/chromium';
import { copyAllowedEverywhere } from './allowed-everywhere';
import { listInventedPages, listRealPages, type Facts, type ServedPage } from './served-pages';

const invented = listInventedPages();
const real = listRealPages();
const patient = { timeout: 8_000, interval: 50 };

/** Filled while the tests run: pages of one address follow each other. */
const sites: Record<string, string> = {};
const extension = copyAllowedEverywhere();

let liant: LiantInChromium;
let site: Awaited<ReturnType<LiantInChromium['openSite']>>;
let panel: Awaited<ReturnType<LiantInChromium['openPage']>>;

beforeAll(async () => {
  const blank = 'https://www.linkedin.com/feed/';
  sites[blank] = '<title>Feed | LinkedIn</title>';
  liant = await launchChromium({ sites, extension: extension.folder });
  site = await liant.openSite(blank);
  panel = await liant.openPage(`sidepanel.html?tab=${site.tab}`);
});
afterAll(async () => {
  await liant.close();
  extension.remove();
  expect(liant.complaints).toEqual([]);
});

test.each(invented)('$file says what it is expected to', async (page) => {
  await show(page);
  expect(await readPage()).toEqual(page.facts);
});

describe.runIf(real.length > 0)('real pages', () => {
  test.each(real)('$file says what it is expected to, or less', async (page) => {
    await show(page);
    const { position: _, ...facts } = await readPage();
    expect(page.facts).toMatchObject(facts);
  });
});

/** One page an address: what was filled from another would still be shown. */
const profiles = new Map(
  [...invented, ...real].filter(({ facts }) => facts.name).map((page) => [page.address, page]),
);

test.each([...profiles.values()])('the panel is filled from $file', async (page) => {
  await show(page);
  const { name = '', ...facts } = await readPage();
  await panel.page.getByRole('button', { name: 'Fill from page' }).click(patient);
  await expect.poll(() => panel.read('heading'), patient).toBe(name);
  const head = panel.page.locator('article header');
  for (const fact of Object.values(facts)) await expect.poll(() => head.innerText(), patient).toContain(fact);
});

async function show({ address, html }: ServedPage): Promise<void> {
  sites[new URL(address).href] = html;
  await site.page.goto(address);
}

/** What the shipped script reads in the page, called by the background as `Fill from page` does. */
async function readPage(): Promise<Facts> {
  const worker = await liant.worker();
  return worker.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, files: ['/read-page.js'] });
    if (!frame) throw new Error('The script was not let in.');
    return (frame.result as { facts: Facts }).facts;
  }, site.tab);
}
