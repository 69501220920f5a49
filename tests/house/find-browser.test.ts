import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../browsers/find-browser';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liant-programs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function install(...programs: string[]): void {
  for (const program of programs) {
    writeFileSync(join(folder, program), '');
    chmodSync(join(folder, program), 0o755);
  }
}

function look(environment: NodeJS.ProcessEnv) {
  return findBrowser({ environment, folders: [] });
}

test.each([
  [['firefox', 'microsoft-edge', 'google-chrome', 'chromium'], 'Chromium'],
  [['firefox', 'microsoft-edge', 'google-chrome'], 'Chrome'],
  [['firefox', 'microsoft-edge'], 'Edge'],
  [['firefox-esr'], 'Firefox'],
])('of %j, %s is taken', (programs, name) => {
  install(...programs);
  expect(look({ PATH: folder })?.name).toBe(name);
});

test('where there is none, none is found', () => {
  expect(look({ PATH: folder })).toBeUndefined();
});

test('a file that cannot be run is no browser', () => {
  writeFileSync(join(folder, 'chromium'), '');
  expect(look({ PATH: folder })).toBeUndefined();
});

test('LIANT_BROWSER comes before all, by its file or by its name', () => {
  install('chromium', 'firefox');
  const firefox = { name: 'Firefox', program: join(folder, 'firefox') };
  expect(look({ PATH: folder, LIANT_BROWSER: join(folder, 'firefox') })).toEqual(firefox);
  expect(look({ PATH: folder, LIANT_BROWSER: 'firefox' })).toEqual(firefox);
});

test('LIANT_BROWSER that is not there is said, and not passed over', () => {
  install('chromium');
  expect(() => look({ PATH: folder, LIANT_BROWSER: 'netscape' })).toThrow('netscape');
});
