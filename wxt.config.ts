import type { IndexHtmlTransformContext, Rolldown } from 'vite';
import { defineConfig, type EntrypointGroup } from 'wxt';

/** The sites Liant knows by name; every other site is asked for one by one, by the person. */
const knownSites = ['https://*.linkedin.com/*', 'https://*.xing.com/*'];

/** Chrome: `light-dark()` came with 123, `sidePanel.open` with 116. Firefox: 142 knows the statement on data on every device. */
const oldestBrowsers = { chrome: '123', firefox: '142.0' };

/** Firefox draws the icon itself at any size; the others are given the sizes of `public/icon`, which WXT finds. */
const drawing = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, 'icon/liant.svg']));

/** Browsers suggest keys for four commands at most; the others wait for keys of the person's own choice. */
const commands = {
  'open-panel': { description: '__MSG_command_openPanel__', suggested_key: keys('L') },
  'tag-strong': { description: '__MSG_command_tagStrong__', suggested_key: keys('S') },
  'tag-weak': { description: '__MSG_command_tagWeak__', suggested_key: keys('K') },
  'hide-labels': { description: '__MSG_command_hideLabels__', suggested_key: keys('H') },
  'clear-tie': { description: '__MSG_command_clearTie__' },
  'log-conversation': { description: '__MSG_command_logConversation__' },
  undo: { description: '__MSG_command_undo__' },
};

/**
 * Option with Shift writes a letter on a Mac, so there the key is Control. Not every letter is to be had: Chromium gives
 * none that it uses itself (W, with which a tie would begin to be weak, closes a group of tabs).
 */
function keys(letter: string) {
  return { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` };
}

/**
 * Preact can make HTML from strings and Liant never does: the one assignment that could is taken out of the build,
 * so that no script of the extension holds it, and Mozilla's linter has nothing to warn of.
 */
const withoutHtmlFromStrings = {
  name: 'without-html-from-strings',
  apply: 'build' as const,
  transform: {
    filter: { id: /\/preact\/dist\/preact\.mjs$/ },
    handler(code: string) {
      const without = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
      if (without === code) throw new Error('Preact assigns innerHTML in another way now: look again.');
      return { code: without, map: undefined };
    },
  },
};

/**
 * zip.js can load further ways to unpack from an address, and Liant never does: the one import that could is taken out
 * of the build, so that no script of the extension loads code by an address, and Mozilla's linter has nothing to warn of.
 */
const withoutCodecsFromOutside = {
  name: 'without-codecs-from-outside',
  apply: 'build' as const,
  transform: {
    filter: { id: /\/zip\.js\/lib\/core\/codec-registry\.js$/ },
    handler(code: string) {
      const without = code.replace(/await import\([^()]*codecURI\)/, 'undefined');
      if (without === code) throw new Error('zip.js imports codecs in another way now: look again.');
      return { code: without, map: undefined };
    },
  },
};

/**
 * A page's style stands in the page. As a file of its own it would be asked for behind all that the browser has to do
 * for a page that opens, and nothing is painted, nor does the script run, until it has come.
 */
const styleInPage = {
  name: 'style-in-page',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string, { bundle = {} }: IndexHtmlTransformContext) {
      return html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_, file: string) => {
        const sheet = bundle[file];
        if (sheet?.type !== 'asset' || typeof sheet.source !== 'string')
          throw new Error(`No style sheet is built as ${file}.`);
        delete bundle[file];
        // What is imported dynamically would ask for it along with its own.
        for (const output of Object.values(bundle))
          if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(file);
        return `<style>${sheet.source}</style>`;
      });
    },
  },
};

/**
 * Each page is built by itself, as one script: the browser takes some milliseconds over each file of an extension, and
 * pages built together share their code in twenty. What is imported dynamically stays apart.
 */
function splitPages(_: unknown, groups: EntrypointGroup[]) {
  const alone = groups.flatMap((group) => (Array.isArray(group) ? group.map((page) => [page]) : [group]));
  groups.splice(0, groups.length, ...alone);
}

const oneScriptPerPage = {
  name: 'one-script-per-page',
  apply: 'build' as const,
  outputOptions: (options: Rolldown.OutputOptions) =>
    options.format === 'es'
      ? { ...options, codeSplitting: { groups: [{ name: 'page', tags: ['$initial' as const] }] } }
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/i18n' },
  imports: false,
  manifestVersion: 3,
  // Several builds can stand side by side, each in a folder of its own.
  outDir: process.env.LIANT_OUT ?? '.output',
  vite: () => ({
    plugins: [withoutHtmlFromStrings, withoutCodecsFromOutside, styleInPage, oneScriptPerPage],
    // Every browser that runs Liant preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    // What a worker seldom needs is loaded when it is, as on a page.
    worker: { format: 'es', plugins: () => [withoutCodecsFromOutside] },
  }),
  hooks: {
    'entrypoints:grouped': splitPages,
    // Firefox opens an extension's sidebar by itself at install; here it waits until it is asked for.
    'build:manifestGenerated': (_, { sidebar_action: sidebar }) => {
      if (sidebar) sidebar.open_at_install = false;
    },
  },
  // Mozilla rebuilds the extension from these: whatever the build reads, and nothing that only tests read.
  zip: { excludeSources: ['tests/**', 'vitest.config.ts', 'CHANGELOG.md'] },
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: knownSites,
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    commands,
    omnibox: { keyword: 'liant' },
    ...(browser === 'firefox'
      ? {
          icons: drawing,
          browser_specific_settings: {
            gecko: {
              id: 'liant@liant.example',
              strict_min_version: oldestBrowsers.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: oldestBrowsers.chrome }),
  }),
});
