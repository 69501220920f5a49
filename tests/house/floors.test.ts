import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What each floor may and may not import. Every edge is written to a file of its own and linted with the project's own rules. */
const floors = {
  'lib/network': {
    allowed: ['zod/mini', './person'],
    forbidden: [
      'zod',
      'idb',
      'preact',
      'wxt/browser',
      'node:fs',
      '#i18n',
      '@/lib/sites/web',
      '@/lib/store/people',
      '@/lib/browser/tabs',
      '@/components/Tie',
      '../store/people',
      './../store/people',
    ],
  },
  'lib/sites': {
    allowed: ['@/lib/network/person', './site'],
    forbidden: [
      'idb',
      'wxt/browser',
      '#i18n',
      '@/lib/store/people',
      '@/lib/browser/tabs',
      '../network/person',
    ],
  },
  'lib/store': {
    allowed: ['@/lib/network/person', 'idb', './drawers'],
    forbidden: ['wxt/browser', 'preact', '@/lib/browser/tabs', '@/lib/sites/web', '../browser/tabs'],
  },
  'lib/browser': {
    allowed: ['@/lib/network/person', 'wxt/browser', 'zod/mini', './tabs'],
    forbidden: ['idb', 'preact', '@/lib/store/people', '@/lib/sites/web', '../store/people'],
  },
  'lib/archive': {
    allowed: [
      '@/lib/network/person',
      '@streamparser/json',
      'age-encryption',
      'papaparse',
      'ical.js',
      '@zip.js/zip.js/lib/zip-core-reader.js',
      './backup-form',
    ],
    forbidden: [
      'idb',
      '@zip.js/zip.js',
      'node:fs',
      '#i18n',
      'zod/mini',
      'wxt/browser',
      'preact',
      '@/lib/store/people',
      '@/lib/sites/web',
      '../network/person',
    ],
  },
  'lib/sync': {
    allowed: ['@/lib/network/person', '@/lib/store/people', './shard'],
    forbidden: [
      'idb',
      'zod/mini',
      'wxt/browser',
      'preact',
      '@/lib/browser/tabs',
      '@/lib/sites/web',
      '../store/people',
    ],
  },
  'lib/i18n': {
    allowed: ['#i18n', './locale'],
    forbidden: ['wxt/browser', '@/lib/store/people', '@/components/Tie'],
  },
  components: {
    allowed: [
      '@/components/Tie',
      '@/lib/network/person',
      '@/lib/i18n/locale',
      '#i18n',
      'preact',
      'preact/hooks',
      '@preact/signals',
      '@tanstack/virtual-core',
      './Tie.module.css',
    ],
    forbidden: [
      'idb',
      'wxt/browser',
      '@/lib/store/people',
      '@/lib/browser/tabs',
      '@/lib/sites/web',
      '../lib/store/people',
      '@/entrypoints/popup/main',
    ],
  },
  entrypoints: {
    allowed: [
      '@/components/Tie',
      '@/lib/store/people',
      '@/lib/browser/tabs',
      '@/lib/sites/web',
      '@/lib/network/person',
      'preact',
      'wxt/utils/define-background',
    ],
    forbidden: ['zod', 'node:fs', '../lib/store/people', '@/tests/browsers/find'],
  },
} satisfies Record<string, { allowed: string[]; forbidden: string[] }>;

/** Lines that would break a promise of the product, each with the rule that must stop it, and the rooms it is tried in. */
const brokenPromises = [
  {
    line: "document.body.innerHTML = '<b>';",
    rule: 'no-restricted-properties',
    in: ['components', 'entrypoints'],
  },
  {
    line: "document.body.insertAdjacentHTML('beforeend', '');",
    rule: 'no-restricted-properties',
    in: ['lib/sites'],
  },
  { line: "void fetch('/');", rule: 'no-restricted-globals', in: ['lib/store', 'entrypoints', 'components'] },
  { line: 'void chrome.tabs;', rule: 'no-restricted-globals', in: ['lib/browser', 'entrypoints'] },
  { line: 'void browser.tabs;', rule: 'no-restricted-globals', in: ['lib/network', 'components'] },
  { line: "void eval('1');", rule: 'no-eval', in: ['lib/network'] },
  { line: 'export default 1;', rule: 'no-default-export', in: ['lib/network', 'components'] },
  { line: 'try { void 0; } catch {}', rule: 'no-empty', in: ['lib/store'] },
];

const house = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'liant-floors-'));
const complaints = new Map<string, string[]>();

beforeAll(() => {
  cpSync(join(house, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [room, { allowed, forbidden }] of Object.entries(floors)) {
    for (const edge of [...allowed, ...forbidden]) write(edgeFile(room, edge), `import '${edge}';\n`);
  }
  for (const { line, rule, in: rooms } of brokenPromises) {
    for (const room of rooms) write(promiseFile(room, rule), `${line}\n`);
  }
  write('components/Raw.tsx', "export const Raw = () => <b dangerouslySetInnerHTML={{ __html: '' }} />;\n");
  for (const { filename, code } of lint())
    complaints.set(filename, [...(complaints.get(filename) ?? []), code]);
});
afterAll(() => rmSync(folder, { recursive: true }));

for (const [room, { allowed, forbidden }] of Object.entries(floors)) {
  test.each(allowed)(`${room} may import %s`, (edge) => {
    expect(complaints.get(edgeFile(room, edge)) ?? []).toEqual([]);
  });
  test.each(forbidden)(`${room} may not import %s`, (edge) => {
    expect(complaints.get(edgeFile(room, edge))).toEqual(['eslint(no-restricted-imports)']);
  });
}

for (const { line, rule, in: rooms } of brokenPromises) {
  test.each(rooms)(`\`${line}\` is refused in %s`, (room) => {
    expect(complaints.get(promiseFile(room, rule))?.join()).toContain(`(${rule})`);
  });
}

test('HTML from a string is refused in markup', () => {
  expect(complaints.get('components/Raw.tsx')?.join()).toContain('(no-danger)');
});

test('every room of lib stands on a floor', () => {
  const rooms = readdirSync(join(house, 'lib'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(Object.keys(floors)).toEqual(expect.arrayContaining(rooms.map(({ name }) => `lib/${name}`)));
});

function edgeFile(room: string, edge: string): string {
  return `${room}/to-${edge.replaceAll('.', '-dot-').replaceAll(/\W+/g, '-').toLowerCase()}.ts`;
}

function promiseFile(room: string, rule: string): string {
  return `${room}/breaks-${rule}.ts`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Oxlint leaves with 1 when it complains, which is what is wanted here: its report is read either way. */
function lint(): { filename: string; code: string }[] {
  const report = execFileSync(
    'sh',
    ['-c', '"$0" --format=json . || true', join(house, 'node_modules/.bin/oxlint')],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return (JSON.parse(report) as { diagnostics: { filename: string; code: string }[] }).diagnostics;
}
