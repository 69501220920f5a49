import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const house = resolve(import.meta.dirname, '../..');
const readme = read('README.md');
const quoted = (text: string) =>
  [...text.replaceAll(/```[^]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, what = '']) => what);

describe('README.md', () => {
  test('names every script, and none that is not there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map(([, script = '']) => script);
    const wanted = new Set(
      named.filter((script) => script !== 'ci' && script !== 'and' && !/^\d+$/.test(script)),
    );
    const present = Object.keys(scripts).filter((script) => script !== 'postinstall');
    expect([...wanted].toSorted()).toEqual(present.toSorted());
  });

  test('starts with the two commands', () => {
    expect(section('Start')).toContain('npm ci && npm start\nnpm ci && npm test\n');
  });

  test('draws the rooms as they are', () => {
    const drawn = section('Rooms').matchAll(/^( *)([\w.-]+)(\/?) {2,}\S/gm);
    let room = '';
    const paths = [...drawn].map(([, indent, name = '', slash]) => {
      if (indent) return `${room}/${name}`;
      if (slash) room = name;
      return name;
    });
    expect(paths.filter((path) => !existsSync(resolve(house, path)))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining([...listRooms('entrypoints'), ...listRooms('lib')]));
  });

  test('names only files and folders that are there', () => {
    const paths = quoted(readme).filter((what) => /^[\w.-]+(\/[\w.-]+)+$/.test(what) && what !== 'zod/mini');
    expect(paths.length).toBeGreaterThan(5);
    const made = /^\.output\//;
    expect(paths.filter((path) => !made.test(path) && !existsSync(resolve(house, path)))).toEqual([]);
  });

  test('shows every picture that is drawn for it, each with its words', () => {
    const shown = [...readme.matchAll(/!\[[^\]]{5,}\]\((.+?)\)/g)].map(([, file = '']) => file);
    const drawn = readdirSync(resolve(import.meta.dirname, 'pictures'));
    expect(drawn.length).toBeGreaterThan(5);
    expect(shown.toSorted()).toEqual(drawn.map((file) => `tests/house/pictures/${file}`).toSorted());
  });

  test('tells the floors as the lint rules hold them', () => {
    expect(readFloorsOfReadme()).toEqual(readFloorsOfRules());
  });

  test('quotes the screens in their own words', () => {
    const catalogue = parseMessagesText(read('lib/i18n/en.yml'), 'YAML');
    const words = catalogue.flatMap((message) => (message.type === 'plural' ? [] : [message.message]));
    const labels = quoted(section('Screens')).filter((label) => /^[A-Z][^+]+$/.test(label));
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter((label) => !words.includes(label))).toEqual([]);
  });

  test('gives the keys that the manifest suggests', () => {
    const suggested = [...read('wxt.config.ts').matchAll(/keys\('(\w)'\)/g)].map(
      ([, letter]) => `Alt+Shift+${letter}`,
    );
    const given = quoted(section('Screens')).filter((label) => label.includes('+'));
    expect(given.toSorted()).toEqual(suggested.toSorted());
  });
});

function read(file: string): string {
  return readFileSync(resolve(house, file), 'utf8');
}

function section(title: string): string {
  const found = readme.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  if (!found) throw new Error(`README.md has no section ${title}.`);
  return found;
}

function listRooms(folder: string): string[] {
  return readdirSync(resolve(house, folder)).map((name) => `${folder}/${name}`);
}

/** Rows of the table of floors but the top one, which may import anything: room, and what it may import in order. */
function readFloorsOfReadme(): Record<string, string[]> {
  const rows = [...section('Floors').matchAll(/^\| (`.+?`) +\| (`.+?) +\|$/gm)];
  return Object.fromEntries(
    rows.map(([, room = '', allowed = '']) => [quoted(room)[0] ?? '', quoted(allowed).toSorted()]),
  );
}

/** The same, from what each lint rule makes an exception of: `!@/lib/network/**` allows `lib/network`. */
function readFloorsOfRules(): Record<string, string[]> {
  const { overrides } = JSON.parse(read('.oxlintrc.json')) as {
    overrides: { files: string[]; rules: Record<string, [string, { patterns: { group: string[] }[] }]> }[];
  };
  const floors = overrides.flatMap(({ files: [room = ''], rules }) => {
    const group = rules['no-restricted-imports']?.[1].patterns[0]?.group;
    if (!group?.includes('**')) return [];
    const name = room.replace('/**', '');
    const allowed = group
      .filter(
        (pattern) => pattern.startsWith('!') && pattern !== '!./**' && !pattern.startsWith(`!@/${name}`),
      )
      .map((pattern) => pattern.replace(/^!(@\/(?=components|lib))?/, '').replace('/**', ''));
    return [[name, [...new Set(allowed)].toSorted()] as const];
  });
  return Object.fromEntries(floors);
}
