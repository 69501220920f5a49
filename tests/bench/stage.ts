import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchChromium, type LiantInChromium } from '../browsers/chromium';
import { inventPeople, type Invented } from './people';
import { drawProfilePage } from './profile-page';
import type { Stopwatch, Wanted } from './stopwatch';
import { buildStopwatch, buildVariant } from './variant';
import type { Workbench } from './workbench';

declare global {
  var stopwatch: Stopwatch;
  var workbench: Workbench;
}

/** One browser with Liant in it, a large network stored, and a profile of somebody in it open. */
export interface Stage {
  readonly liant: LiantInChromium;
  readonly people: readonly Invented[];
  /** The page of the extension that never ships. */
  readonly workbench: Page;
  readonly profile: { readonly page: Page; readonly tab: number; readonly person: Invented };
  /** Folder of the extension that is loaded. */
  readonly extension: string;
  /** Script for pages outside the browser's first context. */
  readonly stopwatchFile: string;
  strike(): Promise<void>;
}

/** Milliseconds in which a new tab, and the closing of the one before, come to rest. */
const QUIET = 200;

const PEOPLE = 30_000;

/** @throws {Error} where there is no Chromium, or the network cannot be stored */
export async function setStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'liant-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const extension = await buildVariant(folder);
    const stopwatchFile = await buildStopwatch(folder);
    const liant = await launchChromium({ extension });
    const strike = async () => {
      await liant.close();
      clear();
    };
    try {
      return { ...(await furnish(liant, stopwatchFile)), liant, extension, stopwatchFile, strike };
    } catch (error) {
      await strike();
      throw error;
    }
  } catch (error) {
    clear();
    throw error;
  }
}

async function furnish(liant: LiantInChromium, stopwatchFile: string) {
  // Answering every request of every page from here would add its own time to each of them.
  await liant.context.unrouteAll();
  await liant.context.addInitScript({ path: stopwatchFile });

  const now = Date.now();
  const people = inventPeople(PEOPLE, new Date(now));
  const { page: bench } = await liant.openPage('workbench.html');
  await bench.evaluate(([count, time]) => workbench.storePeople(count, time), [PEOPLE, now] as const);

  const person = people[0];
  if (!person) throw new Error('Nobody was invented.');
  const { page, tab } = await openProfile(liant, person);
  // In front in a window of its own, as a profile is beside which the panel opens.
  await bench.evaluate((tabId) => workbench.moveToWindow(tabId), tab);
  await bench.bringToFront();
  return { people, workbench: bench, profile: { page, tab, person } };
}

async function openProfile(liant: LiantInChromium, person: Invented) {
  const address = addressOf(person);
  const page = await liant.context.newPage();
  await serveProfiles(page, person);
  await page.goto(address);
  const tab = await (await liant.worker()).evaluate(`chrome.tabs.query({ url: ${JSON.stringify(address)} })`);
  const [{ id } = { id: undefined }] = tab as readonly { readonly id?: number }[];
  if (id === undefined) throw new Error(`The extension does not see the tab at ${address}.`);
  return { page, tab: id };
}

export function addressOf({ edit: { profiles } }: Invented): string {
  return profiles[0]?.url ?? '';
}

/** Every address of LinkedIn answers with that person's profile in this page. */
export async function serveProfiles(page: Page, person: Invented): Promise<void> {
  const html = drawProfilePage(person);
  await page.route('https://www.linkedin.com/**', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404 }),
  );
}

/**
 * Opens one page of the extension in a tab of its own and closes it again.
 * @returns milliseconds from the beginning of the navigation to what is wanted being shown
 */
export async function timeOpening(stage: Stage, page: string, wanted: Wanted): Promise<number> {
  const { tab, time } = await openAndTime(stage, page, wanted);
  await tab.close();
  return time;
}

/** Opens one page of the extension in a tab of its own, which stays. */
export async function openAndTime({ liant, workbench: bench }: Stage, page: string, wanted: Wanted) {
  const coming = liant.context.waitForEvent('page');
  await bench.evaluate(() => workbench.openTab());
  const tab = await coming;
  await wait(QUIET);
  await tab.addInitScript({ content: `stopwatch.awaitShown(${JSON.stringify(wanted)})` });
  await tab.goto(liant.address(page));
  return { tab, time: await shownIn(tab, page) };
}

/** @throws {Error} where what {@link Stopwatch} was told to wait for is not shown within 10 s */
export async function shownIn(page: Page, what: string): Promise<number> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error(`${what}: not shown within 10 s.`)), 10_000);
  });
  try {
    return await Promise.race([page.evaluate(() => stopwatch.shown), late]);
  } finally {
    clearTimeout(patience);
  }
}
