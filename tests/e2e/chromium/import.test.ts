import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, expect, test } from 'vitest';

import type { browser } from 'wxt/browser';
import { launchChromium, type LiantInChromium } from '../../browsers/chromium';
import { waitFor } from '../backup-job';
import { borrowChromium } from '../borrow';
import {
  DUMP,
  importAgain,
  importByMail,
  importExport,
  layArchived,
  layExport,
  layLoose,
  layRecommendations,
  layUnsure,
  shownIn,
  stopImport,
  type ImportPage,
} from '../import-job';

const folder = mkdtempSync(join(tmpdir(), 'liant-import-'));
let running: LiantInChromium | undefined;

/** One that takes some seconds to read. */
let long: ReturnType<typeof layExport> | undefined;
const layLong = () =>
  (long ??= layExport(mkdtempSync(join(folder, 'long-')), { connections: 300, messages: 150_000 }));

afterEach(async () => {
  const complaints = running?.complaints;
  await running?.close();
  running = undefined;
  expect(complaints).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openFiles(profile?: string): Promise<ImportPage> {
  running = profile === undefined ? await borrowChromium() : await launchChromium({ profile });
  return enterFiles(running);
}

async function enterFiles(liant: LiantInChromium): Promise<ImportPage> {
  const { page, ...screen } = await liant.openPage('network.html#data');
  return {
    screen,
    choose: (...files) => page.getByLabel('Files to import').setInputFiles(files),
    export: () => Promise.reject(new Error('Nothing is exported here')),
    text: () => page.innerText('body'),
    dump: () => page.evaluate(DUMP),
  };
}

test('an export comes in, comes in once, is taken back, and comes in again', async () => {
  const room = await openFiles();
  const packed = await layExport(folder, { connections: 120, messages: 3_000 });
  await importExport(room, packed);
  await importAgain(room, packed);
  expect(await shownIn(room)).toBe(120);
});

test('of loose tables it is said to which day they reach, and a later export is remembered though nothing in it is new', async () => {
  const room = await openFiles();
  await room.choose(layLoose(folder));
  await waitFor(room, '2 new people');
  await room.screen.press('button', 'Import');
  await waitFor(room, 'It reaches to January 5, 2020, more than 90 days ago.');
  await room.choose(await layArchived(folder));
  await waitFor(room, 'it is remembered as your last export, of June 9, 2026.');
  await room.screen.press('button', 'Import');
  await waitFor(room, 'Imported: nothing new.');
  await waitFor(room, 'The last export imported here is of June 9, 2026');
  expect(await shownIn(room)).toBe(2);
  await room.screen.press('button', 'Undo');
  await waitFor(room, 'It reaches to January 5, 2020, more than 90 days ago.');
  await room.screen.press('button', 'Undo');
  await expect.poll(room.text).not.toContain('It reaches to');
});

test('somebody of two files with one mail is one person when told', async () => {
  const room = await openFiles();
  await importByMail(room, folder);
  expect(await shownIn(room)).toBe(1);
});

test('who is none of those proposed is known by their name, also once another table was read', async () => {
  const room = await openFiles();
  const page = running?.context.pages().at(-1);
  await room.choose(...layUnsure(folder));
  await room.screen.press('radio', 'None of these');
  await waitFor(room, 'no message is counted');
  await page?.getByRole('textbox', { name: /Your name/ }).fill('ada');
  await page?.keyboard.press('Enter');
  await waitFor(room, 'ada is you.');
  await page?.getByRole('combobox', { name: 'Column Wer' }).selectOption('name');
  await room.screen.press('button', 'Read this table');
  await waitFor(room, '2 new people');
  expect(await room.text()).toContain('ada is you.');
  await room.screen.press('button', 'Import');
  await waitFor(room, 'Imported: 2 new people.');
  const { people } = JSON.parse(await room.dump()) as { people: { values: { name: string } }[][] };
  expect(people.flat().map(({ values }) => values.name)).toEqual(expect.arrayContaining(['Bo', 'Eve']));
});

test('recommendations that come by themselves are of who is here and bears the name; of two it is asked which', async () => {
  const room = await openFiles();
  const page = running?.context.pages().at(-1);
  const [connections, recommendations] = layRecommendations(folder);
  await room.choose(connections);
  await room.screen.press('button', 'Import');
  await waitFor(room, 'Imported: 3 new people.');
  await room.choose(recommendations);
  await waitFor(room, '1 person of whom more becomes known');
  await page
    ?.getByRole('combobox', { name: /You recommended Jo Martin/ })
    .selectOption('Jo Martin, linkedin.com/in/jo-2');
  await waitFor(room, '2 people of whom more becomes known');
  await room.screen.press('button', 'Import');
  await waitFor(room, 'Imported: 2 people changed.');
  const { traces } = JSON.parse(await room.dump()) as { traces: Record<string, object>[] };
  expect(JSON.stringify(traces).match(/"recommendationsGiven":1/g)).toHaveLength(2);
});

test('an export is stopped while it is read, and leaves nothing', async () => {
  const room = await openFiles();
  await stopImport(room, await layLong());
  expect(await shownIn(room)).toBe(0);
});

test('an undo is stopped, and nothing of it is done; nor where its page is closed amid it', async () => {
  const { file } = await layExport(folder, { connections: 5_000, messages: 100 });
  const room = await openFiles();
  await room.choose(file);
  await room.screen.press('button', 'Import');
  await waitFor(room, 'Imported: 5,000 new people.');
  await room.screen.press('button', 'Undo');
  await waitFor(room, 'of 5,000 people');
  await room.screen.press('button', 'Stop');
  await waitFor(room, 'Stopped. Nothing was changed.');
  expect(await shownIn(room)).toBe(5_000);
  await room.screen.press('button', 'Undo');
  await waitFor(room, 'of 5,000 people');
  const liant = running as LiantInChromium;
  await liant.context.pages().at(-1)?.close();
  const again = await enterFiles(liant);
  await waitFor(again, '5,000 new people');
  expect(await shownIn(again)).toBe(5_000);
  await again.screen.read('button', 'Undo');
});

test('a page that is closed amid an import leaves nothing, and says so when it is opened again', async () => {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const { file } = await layLong();
  const room = await openFiles(profile);
  await room.choose(file);
  await room.screen.read('button', 'Stop');
  const page = running?.context.pages().at(-1);
  await expect.poll(() => page?.evaluate(readUnderway), { timeout: 15_000, interval: 20 }).toBe(true);
  // A browser takes its time to close, in which the reading could end by itself.
  await page?.close();
  await running?.close();
  const again = await openFiles(profile);
  await waitFor(again, 'was cut off when its page was closed. Nothing of it was written.');
});

/** Runs in the page: whether it is written down that files are being read. */
async function readUnderway(): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  return 'import/underway' in (await chrome.storage.local.get(null));
}
