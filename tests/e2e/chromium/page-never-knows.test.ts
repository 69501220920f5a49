import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';

import { launchChromium, type LiantInChromium } from '../../browsers/chromium';
import { until } from '../../browsers/target';
import { sampleProfile } from '../../start/sample-profile';
import { listSent } from './net-log';
import { openSidePanel, waitForName } from './open-side-panel';
import { readTraces, type Traces } from './traces';

const { address, html, name } = sampleProfile;
const work = 'Harbour engineer · Quay & Tide · Trieste';

let without: Traces;
let within: Traces;
/** What Playwright was asked to answer, and what went past it. */
const asked: string[] = [];
const sent: string[] = [];
/** What was left with the browser's account, which would take it to other devices. */
let synced: object;
const complaints: string[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'liant-net-log-'));
  const netLog = join(folder, 'log.json');
  const liant = await launchChromium({ sites: { [address]: html }, netLog });
  try {
    liant.context.on('request', (request) => asked.push(request.url()));
    without = await readTracesWithoutLiant(liant);
    within = await readTracesWhileUsed(liant);
    synced = await readSynced(liant);
  } finally {
    await liant.close();
  }
  sent.push(...listSent(netLog));
  rmSync(folder, { recursive: true });
  complaints.push(...liant.complaints);
});
afterAll(() => expect(complaints).toEqual([]));

test('the document is what it was, byte for byte', () => {
  expect(within.document).toBe(without.document);
  expect(within.document).toContain(name);
});

test('the page has no global and no listener more', () => {
  expect(within.globals).toEqual(without.globals);
  expect(within.listeners).toEqual(without.listeners);
});

test('nothing was asked of the web but the page', () => {
  expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([address]);
  expect(sent).toEqual([]);
});

test('nothing is mirrored to other devices until that is switched on', () => {
  expect(synced).toEqual({});
});

/** The extension refuses private windows, so a page there is as it is without it. */
async function readTracesWithoutLiant(liant: LiantInChromium): Promise<Traces> {
  const apart = await liant.context.browser()?.newContext({ viewport: null });
  if (!apart) throw new Error('Playwright gave a context without its browser.');
  await apart.route(address, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  const page = await apart.newPage();
  await page.goto(address);
  const traces = await readTraces(page);
  await apart.close();
  return traces;
}

/** The page while the panel is open beside it, its person tagged, and the panel filled from it. */
async function readTracesWhileUsed(liant: LiantInChromium): Promise<Traces> {
  const { page } = await liant.openSite(address);
  const panel = await openSidePanel(liant);
  await waitForName(panel, name);
  await panel.press('radio', 'Strong');
  await panel.press('button', 'Fill from page');
  await until(8_000, `the panel is not filled with ${work}`, async () => {
    const head = await panel.evaluate(`document.querySelector('article header').textContent`);
    return String(head).includes(work) ? true : undefined;
  });
  return readTraces(page);
}

async function readSynced(liant: LiantInChromium): Promise<object> {
  return (await liant.worker()).evaluate(() =>
    (globalThis as unknown as { chrome: typeof browser }).chrome.storage.sync.get(),
  );
}
