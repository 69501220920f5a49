import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const house = resolve(import.meta.dirname, '../..');
const notOurs = /^(node_modules|\.git|\.wxt|\.artifacts|\.output.*)$|\.(png|zip|log)$/;
const files = listFiles('');

test('no file names a folder of somebody’s computer', () => {
  expect(searchFor(/(?<![\w.*/])\/(home|root|tmp|work|Users)\/\w/)).toEqual([]);
});

test('no file, the lock file least of all, names a registry', () => {
  expect(files).toContain('package-lock.json');
  expect(searchFor(/"resolved": "https?:|\bregistry\.[a-z]+\.[a-z]+|\/\/localhost:\d+\/.*\.tgz/)).toEqual([]);
});

test('rooms and files are named by what they hold', () => {
  const vague = /(^|[/-])(utils?|helpers?|common|managers?|services?|misc)([-./]|$)/i;
  expect(files.filter((file) => vague.test(file))).toEqual([]);
});

test('no file of code is too long to be read in one go', () => {
  // The invented people of the sample are data, read person by person.
  const code = files.filter((file) =>
    /^(components|entrypoints|lib)\/(?!network\/sample-).*\.(tsx?|css)$/.test(file),
  );
  const long = code.filter((file) => readFileSync(resolve(house, file), 'utf8').split('\n').length > 220);
  expect(code.length).toBeGreaterThan(50);
  expect(long).toEqual([]);
});

/** Files by their way from the root, those left out that git leaves out too, and pictures and archives. */
function listFiles(folder: string): string[] {
  return readdirSync(resolve(house, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.test(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

function searchFor(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(readFileSync(resolve(house, file), 'utf8')));
}
