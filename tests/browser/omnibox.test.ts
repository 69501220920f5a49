import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { escapeXml, openAddress, watchOmnibox, type OmniboxAnswers } from '@/lib/browser/omnibox';
import { pretendEvent } from './pretend-tabs';

interface Line {
  content: string;
  description: string;
}

const url = 'https://www.linkedin.com/in/ada';
const onInputStarted = pretendEvent<[]>();
const onInputChanged = pretendEvent<[text: string, tell: (lines: Line[]) => void]>();
const onInputEntered = pretendEvent<[text: string, disposition: string]>();
const setDefaultSuggestion = vi.fn<(suggestion: { description: string }) => Promise<void>>(
  async () => undefined,
);
const answers: OmniboxAnswers = {
  prepare: async () => undefined,
  suggest: async () => [],
  describe: (text) => `Find ${text}`,
  complain: (error) => `Failed: ${String(error)}`,
  open: async () => undefined,
};

beforeEach(() => {
  fakeBrowser.reset();
  setDefaultSuggestion.mockClear();
  delete (fakeBrowser.runtime as { getBrowserInfo?: unknown }).getBrowserInfo;
  Object.assign(fakeBrowser.omnibox, {
    onInputStarted,
    onInputChanged,
    onInputEntered,
    setDefaultSuggestion,
  });
  return () => stop();
});

let stop: () => void = () => undefined;
function watch(own: Partial<OmniboxAnswers>) {
  stop = watchOmnibox({ ...answers, ...own });
}

function ask(text: string): Promise<Line[]> {
  return new Promise((resolve) => onInputChanged.tell(text, resolve));
}

describe('a line', () => {
  const suggest = async () => [{ address: url, name: 'Ada & <Bob>', more: '"Analyst"' }];

  test('is marked up for Chromium, which reads it as XML', async () => {
    watch({ suggest });
    const description = '<match>Ada &amp; &lt;Bob&gt;</match> <dim>&quot;Analyst&quot;</dim>';
    expect(await ask('ada')).toEqual([{ content: url, description }]);
  });

  test('is plain for Firefox, which shows it as it is', async () => {
    Object.assign(fakeBrowser.runtime, { getBrowserInfo: async () => ({}) });
    watch({ suggest });
    expect(await ask('ada')).toEqual([{ content: url, description: 'Ada & <Bob> · "Analyst"' }]);
    expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Find ada' });
  });

  test('of whom nothing more is known is the name alone', async () => {
    watch({ suggest: async () => [{ address: url, name: 'Ada', more: '' }] });
    expect(await ask('ada')).toEqual([{ content: url, description: 'Ada' }]);
  });
});

test('the first line says what was typed, harmless as XML', async () => {
  watch({});
  await ask('<b>&');
  expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Find &lt;b&gt;&amp;' });
});

test('the first line says the last of what is typed, however long the browser takes over what came before', async () => {
  let finish: () => void = () => undefined;
  setDefaultSuggestion.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
  watch({});
  void ask('a');
  const answered = ask('ad');
  await new Promise((rest) => setTimeout(rest));
  expect(setDefaultSuggestion.mock.calls).toEqual([[{ description: 'Find a' }]]);
  finish();
  await answered;
  expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Find ad' });
});

/** Markup, what XML 1.0 does not know, halves of a letter, and plain ones. */
const units = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '&amp;',
  '\u0000',
  '\u001B',
  '\uFFFE',
  '\uD83D',
  '\uDCA5',
  '💥',
  'é',
  'a',
  ' ',
];

test('whatever a name holds, what Chromium reads is XML, and says the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...units)), (parts) => {
      const escaped = escapeXml(parts.join(''));
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
      // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 does not know
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
      const shown = (text: string) => text.replace(/[^\u0020-\u007Eé]/g, '');
      expect(shown(unescape(escaped))).toBe(shown(parts.join('')));
    }),
  );
});

function unescape(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '');
}

test('an answer to a text that has changed since is not given', async () => {
  let finish: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (finish = resolve));
  watch({
    suggest: async (text) => {
      if (text === 'a') await slow;
      return [{ address: url, name: text, more: '' }];
    },
  });
  const told: Line[][] = [];
  onInputChanged.tell('a', (lines) => told.push(lines));
  onInputChanged.tell('ad', (lines) => told.push(lines));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  finish();
  await new Promise((resolve) => setTimeout(resolve));
  expect(told.flat().map(({ description }) => description)).toEqual(['ad']);
});

test.each([
  ['prepare', () => onInputStarted.tell()],
  ['suggest', () => onInputChanged.tell('ada', () => undefined)],
  ['open', () => onInputEntered.tell(url, 'currentTab')],
] as const)('where %s fails, the first line says it', async (name, happen) => {
  watch({ [name]: () => Promise.reject(new Error('full')) });
  happen();
  await vi.waitFor(() =>
    expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Failed: Error: full' }),
  );
});

test('what was chosen is opened where it was asked', () => {
  const open = vi.fn<OmniboxAnswers['open']>(async () => undefined);
  watch({ open });
  onInputEntered.tell(url, 'newBackgroundTab');
  expect(open).toHaveBeenCalledWith(url, 'newBackgroundTab');
  stop();
  onInputEntered.tell(url, 'currentTab');
  expect(open).toHaveBeenCalledTimes(1);
});

test.each([
  ['currentTab', 'update', [{ url }]],
  ['newForegroundTab', 'create', [{ url, active: true }]],
  ['newBackgroundTab', 'create', [{ url, active: false }]],
] as const)('opens an address: %s', async (disposition, method, args) => {
  const spy = vi.fn<(change: object) => Promise<void>>(async () => undefined);
  Object.assign(fakeBrowser.tabs, { [method]: spy });
  await openAddress(url, disposition);
  expect(spy.mock.calls).toEqual([args]);
});

test('opens a page of its own', async () => {
  const update = vi.fn<(change: object) => Promise<void>>(async () => undefined);
  Object.assign(fakeBrowser.tabs, { update });
  await openAddress('/network.html#inventory', 'currentTab');
  expect(update).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/network.html') + '#inventory' });
});
