import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';

import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowFirefox } from '../borrow';
import {
  DUMP,
  importAgain,
  importExport,
  layExport,
  shownIn,
  stopImport,
  type ImportPage,
} from '../import-job';

const folder = mkdtempSync(join(tmpdir(), 'liant-import-'));
let running: LiantInFirefox | undefined;

afterEach(async () => {
  const complaints = running?.complaints;
  await running?.close();
  running = undefined;
  expect(complaints).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openFiles(): Promise<ImportPage> {
  running = await borrowFirefox();
  const { page, ...screen } = await running.openPage('network.html#data');
  await screen.read('heading', 'Data');
  return {
    screen,
    async choose(...files) {
      const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...files);
    },
    export: () => Promise.reject(new Error('Nothing is exported here')),
    text: () => page.evaluate(() => document.body.innerText),
    dump: () => page.evaluate(DUMP) as Promise<string>,
  };
}

test('an export comes in, comes in once, is taken back, and comes in again', async () => {
  const room = await openFiles();
  const packed = await layExport(folder, { connections: 120, messages: 3_000 });
  await importExport(room, packed);
  await importAgain(room, packed);
  expect(await shownIn(room)).toBe(120);
});

test('an export is stopped while it is read, and leaves nothing', async () => {
  const packed = await layExport(folder, { connections: 300, messages: 150_000 });
  const room = await openFiles();
  await stopImport(room, packed);
  expect(await shownIn(room)).toBe(0);
});
