import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, test } from 'vitest';

import type { browser } from 'wxt/browser';
import { runAge } from '../../archive/age-program';
import type { LiantInChromium } from '../../browsers/chromium';
import { waitForRest } from '../../browsers/rest';
import { borrowChromium } from '../borrow';
import { waitFor, withoutOrigin, type FilesPage } from '../backup-job';

const folder = mkdtempSync(join(tmpdir(), 'liant-backup-'));
const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const sites = { [ada]: '<title>Ada Lovelace | LinkedIn</title>' };
let running: LiantInChromium | undefined;

afterEach(leave);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a browser in which Liant knows nobody, in the place of the one before. */
async function start(): Promise<LiantInChromium> {
  await leave();
  running = await borrowChromium({ sites });
  return running;
}

async function leave(): Promise<void> {
  const left = running;
  running = undefined;
  await left?.close();
  expect(left?.complaints ?? []).toEqual([]);
}

async function openFiles(liant: LiantInChromium): Promise<FilesPage> {
  const { page, ...screen } = await liant.openPage('network.html#data');
  let count = 0;
  return {
    screen,
    choose: (...files) => page.getByLabel('Files to import').setInputFiles(files),
    async export() {
      const [download] = await Promise.all([page.waitForEvent('download'), screen.press('button', 'Export')]);
      const file = join(folder, `${(count += 1)}-${download.suggestedFilename()}`);
      await download.saveAs(file);
      return file;
    },
    text: () => page.innerText('body'),
  };
}

async function tagAda(liant: LiantInChromium): Promise<void> {
  const { tab } = await liant.openSite(ada);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.read('heading', 'Ada Lovelace');
  await panel.press('radio', 'Strong');
  await expect.poll(() => panel.page.locator('output').innerText()).toContain('Ada Lovelace');
}

const nobodyIn = async (liant: LiantInChromium) =>
  (await liant.openPage('network.html#inventory')).read('heading', 'Nobody here yet');
const reminds = async (liant: LiantInChromium) =>
  (await liant.openPage('network.html#review')).isChecked('checkbox', 'Remind me with a dot');
const tiesOf = async (liant: LiantInChromium) => (await liant.openPage('popup.html')).readItems('Ties');

test('a network leaves as one file, comes back whole in an empty profile, and goes again', async () => {
  const old = await start();
  await tagAda(old);
  const review = await old.openPage('network.html#review');
  await review.press('checkbox', 'Remind me with a dot');
  const file = await (await openFiles(old)).export();
  expect(readFileSync(file, 'utf8')).toContain('"name":"Ada Lovelace"');

  const fresh = await start();
  const room = await openFiles(fresh);
  await room.choose(file);
  await waitFor(room, '1 new person');
  expect(await nobodyIn(fresh)).toBe('Nobody here yet');
  await room.screen.show();
  await room.screen.press('button', 'Import');
  await waitFor(room, 'Imported: 1 new person.');
  expect((await tiesOf(fresh))[0]).toBe('Strong ties 1');
  expect(await reminds(fresh)).toBe(true);
  await room.screen.show();
  expect(withoutOrigin(readFileSync(await room.export(), 'utf8'))).toBe(
    withoutOrigin(readFileSync(file, 'utf8')),
  );

  await room.choose(file);
  await waitFor(room, 'There is nothing new in it.');
  await room.screen.press('button', 'Undo');
  await waitFor(room, 'The import was taken back.');
  expect(await nobodyIn(fresh)).toBe('Nobody here yet');
  expect(await reminds(fresh)).toBe(false);
});

test('a backup that brings nothing but settings is imported, and taken back', async () => {
  const file = join(folder, 'settings.json');
  const head = { format: 'liant-backup', version: 1, made: '2026-11-30T10:00:00Z', device: 'abcdef' };
  const nobody = { months: [], people: [], forgotten: [] };
  const views = [{ name: 'Doors', view: 'tie=weak' }];
  const settings = { letters: false, reminder: true, views };
  writeFileSync(file, JSON.stringify({ ...head, settings, ...nobody }));
  const liant = await start();
  const room = await openFiles(liant);
  for (const _ of ['first', 'again']) {
    await room.choose(file);
    await waitFor(
      room,
      '3 settings that were never set here: letters as keys, the reminder, and saved views',
    );
    await room.screen.press('button', 'Import');
    await waitFor(room, 'Imported: 3 settings.');
    expect(await reminds(liant)).toBe(true);
    expect(await readViews(liant)).toEqual(views);
    await room.screen.show();
    await room.screen.press('button', 'Undo');
    await waitFor(room, 'The import was taken back.');
    expect(await reminds(liant)).toBe(false);
    expect(await readViews(liant)).toBeUndefined();
    await room.screen.show();
  }
});

test('with a passphrase it is a file of the age program, and another passphrase opens nothing', async () => {
  const liant = await start();
  await tagAda(liant);
  const room = await openFiles(liant);
  const { screen } = room;
  const files = liant.context.pages().at(-1) as Page;
  await files.getByText('With a passphrase').click();
  await screen.fill('textbox', 'Passphrase', 'quatre mots');
  const waiting = files.getByRole('button', { name: 'Export', disabled: true });
  await waiting.waitFor();
  await waitForRest(files);
  expect(await waiting.evaluate(readContrast)).toBeGreaterThan(4.5);
  await screen.fill('textbox', 'The passphrase once more', 'quatre mots');
  const file = await room.export();
  expect(file).toMatch(/\.json\.age$/);
  const opened = Buffer.from(runAge('decrypt', 'quatre mots', readFileSync(file))).toString();
  expect(opened).toContain('"name":"Ada Lovelace"');

  const fresh = await start();
  const there = await openFiles(fresh);
  const page = fresh.context.pages().at(-1);
  await there.choose(file);
  await waitFor(there, 'This file is encrypted.');
  const passphrase = page?.locator('form').getByLabel('Passphrase');
  await passphrase?.fill('four words');
  await there.screen.press('button', 'Open');
  await waitFor(there, 'That is not its passphrase. Nothing was changed.');
  await passphrase?.fill('quatre mots');
  await there.screen.press('button', 'Open');
  await waitFor(there, '1 new person');
});

test('a file that cannot be read says why, and where; the next is read', async () => {
  const liant = await start();
  const room = await openFiles(liant);
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"format":"liant-backup","version":1,\n"people":[\n{"id":');
  await room.choose(broken);
  await waitFor(room, 'This backup ends before it is complete. It showed at line 3. Nothing was changed.');
  const foreign = join(folder, 'foreign.txt');
  writeFileSync(foreign, 'Dear Ada');
  await room.choose(foreign);
  await waitFor(room, 'Nothing in it is known. Expected: Connections.csv');
});

/** How well the words of an element stand out from what is behind them, as WCAG counts it. */
function readContrast(element: Element): number {
  const light = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map((channel) => Number(channel) / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
      .reduce((sum, channel, at) => sum + channel * (at === 0 ? 0.2126 : at === 1 ? 0.7152 : 0.0722), 0.05);
  const behind = (part: Element | null): string => {
    if (!part) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(part);
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(part.parentElement) : backgroundColor;
  };
  const [dark = 0, bright = 0] = [light(getComputedStyle(element).color), light(behind(element))].sort(
    (a, b) => a - b,
  );
  return bright / dark;
}

/** The views of the inventory that are kept, as they lie in the browser's storage. */
async function readViews(liant: LiantInChromium): Promise<unknown> {
  const worker = await liant.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const { 'setting/views': kept } = await chrome.storage.local.get('setting/views');
    return (kept as { value: unknown } | undefined)?.value;
  });
}
