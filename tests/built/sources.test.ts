import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readZip } from './read-zip';

const house = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'liant-sources-'));
const rebuilt = join(folder, 'rebuilt');
let sources: Map<string, Buffer>;

beforeAll(() => {
  wxt(house, 'zip', join(folder, 'out'));
  const archive = readdirSync(join(folder, 'out')).find((file) => file.endsWith('-sources.zip')) ?? '';
  sources = readZip(join(folder, 'out', archive));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("Mozilla's archive of sources holds what builds and says how, and nothing else", () => {
  const [files, folders] = [new Set<string>(), new Set<string>()];
  for (const name of sources.keys()) (name.includes('/') ? folders : files).add(name.split('/')[0] ?? '');
  expect([...files].toSorted()).toEqual([
    'LICENSE',
    'PRIVACY.md',
    'README.md',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
  ]);
  expect([...folders].toSorted()).toEqual(['components', 'entrypoints', 'lib', 'public']);
});

test('what is built from it is what is sent to the store, byte for byte', () => {
  for (const [name, bytes] of sources) {
    mkdirSync(dirname(join(rebuilt, name)), { recursive: true });
    writeFileSync(join(rebuilt, name), bytes);
  }
  symlinkSync(join(house, 'node_modules'), join(rebuilt, 'node_modules'));
  wxt(rebuilt, 'build', join(folder, 'again'));
  expect(readFolder(join(folder, 'again/firefox-mv3'))).toEqual(readFolder(join(folder, 'out/firefox-mv3')));
});

function wxt(root: string, command: 'build' | 'zip', output: string): void {
  execFileSync(join(house, 'node_modules/.bin/wxt'), [command, '-b', 'firefox'], {
    cwd: root,
    env: { ...process.env, LIANT_OUT: output, NODE_ENV: 'production' },
    stdio: 'pipe',
  });
}

function readFolder(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}
