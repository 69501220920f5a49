import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPage, type ReadFailure } from '@/lib/browser/page-reader';
import { pretendTabs } from './pretend-tabs';

const ada = 'https://www.linkedin.com/in/ada/';
const reading = { address: ada, facts: { headline: 'Analyst' }, alsoAt: [] };
let tabs: ReturnType<typeof pretendTabs>;
let tab: ReturnType<typeof tabs.open>;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  tabs = pretendTabs('chromium', (url) => url.includes('linkedin'));
  tab = tabs.open();
  tab.load(ada);
});
afterEach(() => void vi.useRealTimers());

function answer(result: () => unknown) {
  const inject = vi.fn<(injection: object) => Promise<object[]>>(async () => [
    { result: await result(), frameId: 0, documentId: '' },
  ]);
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  return inject;
}

test('gives what the page says, read once by the one script', async () => {
  const inject = answer(() => reading);
  expect(await readPage(tab.id, ada)).toEqual({ reading });
  expect(inject.mock.calls).toEqual([[{ target: { tabId: tab.id }, files: ['/read-page.js'] }]]);
});

test('a page that says nothing', async () => {
  answer(() => ({ ...reading, facts: {} }));
  expect(await readPage(tab.id, ada)).toEqual({ failure: 'nothingFound' });
});

test('another address of the person is something', async () => {
  const also = { ...reading, facts: {}, alsoAt: [ada] };
  answer(() => also);
  expect(await readPage(tab.id, ada)).toEqual({ reading: also });
});

test.each([
  ['no reading', undefined],
  ['null', null],
  ['text that is too long', { ...reading, facts: { headline: 'x'.repeat(1_001) } }],
  ['something that is no text', { ...reading, facts: { headline: { toString: 'x' } } }],
])('an answer that is %s is refused', async (_, result) => {
  answer(() => result);
  expect(await readPage(tab.id, ada)).toEqual({ failure: 'nothingFound' });
});

test('a page that hangs is not waited for longer than three seconds', async () => {
  answer(() => new Promise(() => undefined));
  const outcome = readPage(tab.id, ada);
  let done = false;
  void outcome.then(() => (done = true));
  await vi.advanceTimersByTimeAsync(2_999);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toEqual({ failure: 'pageHangs' });
});

test('once it has answered, no timer is left', async () => {
  answer(() => reading);
  await readPage(tab.id, ada);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that went on while it was read: nothing of the next one is taken', async () => {
  const next = 'https://www.linkedin.com/in/bob/';
  answer(() => ({ ...reading, address: next }));
  expect(await readPage(tab.id, ada)).toEqual({ failure: 'navigated' });
});

test('a dialog that opens over the profile is no other page, as the caller says', async () => {
  answer(() => ({ ...reading, address: `${ada}overlay/contact-info/` }));
  const isSame = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
  expect((await readPage(tab.id, ada, { isSame })).failure).toBeUndefined();
});

const happenings: readonly [ReadFailure, () => void][] = [
  ['pageGone', () => tabs.close(tab.id)],
  ['noPermission', () => tab.load('https://elsewhere.example/')],
  ['navigated', () => tab.load('https://www.linkedin.com/in/bob/')],
  ['noPermission', () => undefined],
];

test.each(happenings)('where the browser refuses, the tab says why: %s', async (failure, happen) => {
  answer(() => {
    happen();
    throw new Error('worded differently in each browser');
  });
  expect(await readPage(tab.id, ada)).toEqual({ failure });
});

test('a tab that closes while it is read without an answer', async () => {
  answer(() => tabs.close(tab.id));
  expect(await readPage(tab.id, ada)).toEqual({ failure: 'pageGone' });
});
