import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test, vi } from 'vitest';

import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowFirefox } from '../borrow';
import { waitFor, withoutOrigin, type FilesPage } from '../backup-job';

const folder = mkdtempSync(join(tmpdir(), 'liant-backup-'));
const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const sites = { [ada]: '<title>Ada Lovelace | LinkedIn</title>' };
let running: LiantInFirefox | undefined;

afterEach(leave);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a browser in which Liant knows nobody, in the place of the one before. */
async function start(): Promise<LiantInFirefox> {
  await leave();
  running = await borrowFirefox({ sites });
  return running;
}

async function leave(): Promise<void> {
  const left = running;
  running = undefined;
  await left?.close();
  expect(left?.complaints ?? []).toEqual([]);
}

async function openFiles(liant: LiantInFirefox): Promise<FilesPage> {
  const { page, ...screen } = await liant.openPage('network.html#data');
  await screen.read('heading', 'Data');
  let count = 0;
  return {
    screen,
    async choose(...files) {
      const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...files);
    },
    async export() {
      const saved = await keepNextFile(page);
      await screen.press('button', 'Export');
      const file = join(folder, `${(count += 1)}.json`);
      writeFileSync(file, await saved());
      return file;
    },
    text: () => page.evaluate(() => document.body.innerText),
  };
}

/** Firefox asks nobody where a download goes when it is driven: the file is taken where the page makes its address. */
async function keepNextFile(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => (document.body.dataset['kept'] = text));
      return make(file);
    };
  });
  return () =>
    vi.waitFor(async () => {
      const kept = await page.evaluate(() => document.body.dataset['kept']);
      if (kept === undefined) throw new Error('No file was made.');
      return kept;
    }, 15_000);
}

const tiesOf = async (liant: LiantInFirefox) => (await liant.openPage('popup.html')).readItems('Ties');

test('a network leaves as one file, comes back whole in an empty profile, and goes again', async () => {
  const old = await start();
  const { tab } = await old.openSite(ada);
  const panel = await old.openPage(`sidepanel.html?tab=${tab}`);
  await panel.read('heading', 'Ada Lovelace');
  await panel.press('radio', 'Strong');
  await vi.waitFor(async () => expect((await tiesOf(old))[0]).toBe('Strong ties 1'), 10_000);
  const file = await (await openFiles(old)).export();
  expect(readFileSync(file, 'utf8')).toContain('"name":"Ada Lovelace"');

  const fresh = await start();
  const room = await openFiles(fresh);
  await room.choose(file);
  await waitFor(room, '1 new person');
  await room.screen.press('button', 'Import');
  await waitFor(room, 'Imported: 1 new person.');
  expect((await tiesOf(fresh))[0]).toBe('Strong ties 1');
  expect(withoutOrigin(readFileSync(await room.export(), 'utf8'))).toBe(
    withoutOrigin(readFileSync(file, 'utf8')),
  );
  await room.screen.press('button', 'Undo');
  await waitFor(room, 'The import was taken back.');
  const inventory = await fresh.openPage('network.html#inventory');
  expect(await inventory.read('heading', 'Nobody here yet')).toBe('Nobody here yet');
});
