import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';

import type { LiantInChromium } from '../../browsers/chromium';
import { withSingleSpaces } from '../../browsers/screen';
import { borrowChromium } from '../borrow';
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
let popup: typeof panel;

beforeAll(async () => {
  const blank = 'https://www.linkedin.com/feed/';
  sites[blank] = '<title>Feed | LinkedIn</title>';
  liant = await borrowChromium({ sites, extension: extension.folder });
  site = await liant.openSite(blank);
  panel = await liant.openPage(`sidepanel.html?tab=${site.tab}`);
  popup = await liant.openPage(`popup.html?tab=${site.tab}`);
  // A page behind others is drawn once a second, and a press waits for that.
  await panel.page.bringToFront();
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

const profiles = [...invented, ...real].filter(({ facts }) => facts.name);

/** One page an address: what was filled from another would still be shown. */
const addresses = new Map(profiles.map((page) => [page.address, page]));

test.each([...addresses.values()])('the panel is filled from $file', fillFrom);

/** One page a person: whoever is tagged on one is tagged on all of theirs. */
const people = new Map(profiles.map((page) => [page.facts.name, page]));

test.each([...people.values()])('who is tagged on $file is counted in the summary', async (page) => {
  await fillFrom(page);
  const before = await countStrong();
  await panel.press('radio', 'Strong');
  await expect.poll(countStrong, patient).toBe(before + 1);
});

/** Presses `Fill from page`, and waits until the panel says what the page does. */
async function fillFrom(page: ServedPage): Promise<void> {
  await show(page);
  const { name = '', ...facts } = await readPage();
  await panel.page.getByRole('button', { name: 'Fill from page' }).click(patient);
  await expect.poll(() => panel.read('heading'), patient).toBe(name);
  const head = panel.page.locator('article header');
  for (const fact of Object.values(facts)) await expect.poll(() => head.innerText(), patient).toContain(fact);
}

async function show({ address, html }: ServedPage): Promise<void> {
  sites[new URL(address).href] = html;
  await site.page.goto(address);
}

/** How many strong ties the popup counts; it shows no list while nobody is in the network. */
async function countStrong(): Promise<number> {
  const ties = popup.page.getByRole('list', { name: 'Ties', exact: true });
  if ((await ties.count()) === 0) return 0;
  return Number(/Strong ties (\d+)/.exec(withSingleSpaces(await ties.innerText()))?.[1]);
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
