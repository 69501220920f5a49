import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './output';
import { readManifest } from './manifest';

describe.each(['chromium', 'firefox'] as const)('the manifest built for %s', (browser) => {
  const manifest = readManifest(browser);

  test('puts nothing into any page', () => {
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(content_scripts|web_accessible_resources|externally_connectable)$/),
      ]),
    );
  });

  test('asks at install for the two known networks and no other site', () => {
    expect(manifest.host_permissions).toEqual(['https://*.linkedin.com/*', 'https://*.xing.com/*']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test("keeps the browser's own policy on scripts, and stays out of private windows", () => {
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('suggests keys for four commands, none twice', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key: key }) =>
      key ? [key.default, key.mac] : [],
    );
    expect(keys).toHaveLength(8);
    expect(new Set(keys).size).toBe(8);
  });

  test('offers no command that the background does not answer', () => {
    const background = resolve(import.meta.dirname, '../../entrypoints/background');
    const code = readdirSync(background).map((file) => readFileSync(join(background, file), 'utf8'));
    const unanswered = Object.keys(manifest.commands).filter(
      (name) => !code.join('\n').includes(`'${name}'`),
    );
    expect(unanswered).toEqual([]);
  });

  test.each(['en', 'fr'])('has all its words in %s', (language) => {
    const file = join(builtExtension(browser), '_locales', language, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
    expect(wanted.length).toBeGreaterThan(2);
    expect(wanted.filter((name) => !messages[name]?.message)).toEqual([]);
    expect(messages.appDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('names files that are there', () => {
    const files = Object.values(manifest.icons).concat(manifest.action.default_popup);
    expect(files).toHaveLength(6);
    for (const file of files)
      expect(readFileSync(join(builtExtension(browser), file)).length).toBeGreaterThan(0);
  });
});

test('Chromium: the oldest version has `light-dark()`, and the panel is a side panel', () => {
  const manifest = readManifest('chromium');
  expect(manifest.minimum_chrome_version).toBe('123');
  expect(manifest.side_panel?.default_path).toBe('sidepanel.html');
});

test('Firefox: no data is collected, which the oldest version understands, and the panel is a sidebar', () => {
  const manifest = readManifest('firefox');
  expect(manifest.browser_specific_settings?.gecko).toEqual({
    id: 'liant@liant.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
});
