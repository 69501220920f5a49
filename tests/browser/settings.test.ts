import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  carriedOf,
  findUnset,
  readSettings,
  unsetSettings,
  watchSettings,
  writeSetting,
  type SettingsRead,
} from '@/lib/browser/settings';
import { COLUMNS_AT_FIRST } from '@/lib/network/columns';

const atFirst = {
  letters: true,
  hideLabels: false,
  fillOnTag: false,
  mode: 'real',
  sync: false,
  welcomed: false,
  budget: 0,
  reviewSize: 5,
  reviewDay: 1,
  reviewHour: 9,
  reminder: false,
  unread: [],
  columns: COLUMNS_AT_FIRST,
  views: [],
};

beforeEach(() => fakeBrowser.reset());

test('stand as at first until something is set', async () => {
  expect(await readSettings()).toEqual(atFirst);
});

test('one that is set leaves the others as they are', async () => {
  await writeSetting('mode', 'sample');
  await writeSetting('letters', false);
  expect(await readSettings()).toEqual({ ...atFirst, mode: 'sample', letters: false });
});

test.each([
  ['broken', { value: 'sometimes', version: 1 }],
  ['of another version', { value: 'sample', version: 2 }],
  ['no setting at all', 'sample'],
  ['null', null],
])('one that is %s stands as at first, is named, and changes no other', async (_, stored) => {
  await writeSetting('hideLabels', true);
  await fakeBrowser.storage.local.set({ 'setting/mode': stored ?? 0 });
  expect(await readSettings()).toEqual({ ...atFirst, hideLabels: true, unread: ['mode'] });
});

test('one that cannot be read is left as it is until it is set again', async () => {
  const stored = { 'setting/mode': { value: 'sample', version: 2 } };
  await fakeBrowser.storage.local.set(stored);
  await readSettings();
  expect(await fakeBrowser.storage.local.get('setting/mode')).toEqual(stored);
  await writeSetting('mode', 'real');
  expect((await readSettings()).unread).toEqual([]);
});

test('are said at once, and again whenever one is set, until stopped', async () => {
  const said: SettingsRead[] = [];
  const stop = watchSettings((settings) => said.push(settings));
  await vi.waitFor(() => expect(said).toHaveLength(1));
  await writeSetting('hideLabels', true);
  await fakeBrowser.storage.local.set({ other: 1 });
  await vi.waitFor(() => expect(said.map(({ hideLabels }) => hideLabels)).toEqual([false, true]));
  stop();
  await writeSetting('hideLabels', false);
  await Promise.resolve();
  expect(said).toHaveLength(2);
});

test.each([0, 8, 1.5, '1'])('%s is no day of the week', async (value) => {
  await fakeBrowser.storage.local.set({ 'setting/reviewDay': { version: 1, value } });
  expect(await readSettings()).toMatchObject({ reviewDay: 1, unread: ['reviewDay'] });
});

test('a backup carries all but those of this device alone', async () => {
  const { mode, sync, welcomed, unread, ...carried } = await readSettings();
  expect([mode, sync, welcomed, unread]).toEqual(['real', false, false, []]);
  expect(carriedOf(await readSettings())).toEqual(carried);
});

test('of those that a file carries, those are taken that were not set here and can be', async () => {
  await writeSetting('reviewHour', 7);
  expect(await findUnset({ reviewDay: 5, reviewHour: 18, reminder: true })).toEqual({
    reviewDay: 5,
    reminder: true,
  });
  expect(await findUnset({ reviewDay: 9, budget: 1.5, reviewSize: 3 })).toEqual({ reviewSize: 3 });
  const views = [{ name: 'Doors', view: 'tie=weak' }];
  expect(await findUnset({ columns: ['tie', 'last'], views })).toEqual({ columns: ['tie', 'last'], views });
  expect(await findUnset({ columns: ['name', 'sum'], views: [{ name: 'Doors' }] })).toEqual({});
  expect(await findUnset({ views: Array.from({ length: 1_001 }, () => views[0]) })).toEqual({});
});

test('what came is as at first again, but for views: others may have been kept beside them', async () => {
  const views = [{ name: 'Doors', view: 'tie=weak' }];
  await writeSetting('views', views);
  await writeSetting('columns', ['tie']);
  await writeSetting('budget', 15);
  await unsetSettings(['columns', 'views'], undefined);
  expect(await readSettings()).toMatchObject({ columns: COLUMNS_AT_FIRST, views, budget: 15 });
});

test('what an import brought is taken back as a whole, but for what was set otherwise since', async () => {
  const [near, far, mine] = [
    { name: 'Near', view: 'tie=strong' },
    { name: 'Far', view: 'tie=weak' },
    { name: 'Mine', view: 'choice=fade' },
  ];
  const brought = { columns: ['tie'], budget: 15, reviewSize: 3, views: [near, far] } as const;
  const bring = async () => {
    for (const name of ['columns', 'budget', 'reviewSize', 'views'] as const)
      await writeSetting(name, brought[name]);
  };
  await bring();
  await unsetSettings(Object.keys(brought), brought);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await bring();
  await writeSetting('budget', 50);
  const nearer = { ...near, view: 'tie=strong&choice=deepen' };
  await writeSetting('views', [nearer, far, mine]);
  await unsetSettings(Object.keys(brought), brought);
  expect(await readSettings()).toEqual({ ...atFirst, budget: 50, views: [nearer, mine] });
});
