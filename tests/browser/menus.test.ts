import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeMenus, watchMenus, type MenuChoice, type MenuItem } from '@/lib/browser/menus';
import { pretendEvent } from './pretend-tabs';

const items: MenuItem[] = [
  { id: 'link/given', title: 'I gave them', on: 'link', addresses: ['*://*.linkedin.com/in/*'] },
  { id: 'page/tie', title: 'Strong', on: 'page', addresses: ['*://*/*'], parent: 'page' },
];
const onClicked = pretendEvent<[info: object, tab: object | undefined]>();
let made: Map<string, object>;
let refused: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  made = new Map();
  refused = undefined;
  Object.assign(fakeBrowser.runtime, { lastError: undefined });
  Object.assign(fakeBrowser.contextMenus, {
    onClicked,
    removeAll: async () => made.clear(),
    create: (item: { id: string }, done: () => void) => {
      const error = made.has(item.id) ? `Cannot create item with duplicate id ${item.id}` : refused;
      if (error === undefined) made.set(item.id, item);
      queueMicrotask(() => {
        Object.assign(fakeBrowser.runtime, {
          lastError: error === undefined ? undefined : { message: error },
        });
        done();
        Object.assign(fakeBrowser.runtime, { lastError: undefined });
      });
    },
  });
});

test('makes items for links by the address they lead to, for pages by their own', async () => {
  await makeMenus(items);
  expect([...made.values()]).toEqual([
    {
      id: 'link/given',
      parentId: undefined,
      title: 'I gave them',
      contexts: ['link'],
      targetUrlPatterns: ['*://*.linkedin.com/in/*'],
    },
    {
      id: 'page/tie',
      parentId: 'page',
      title: 'Strong',
      contexts: ['page'],
      documentUrlPatterns: ['*://*/*'],
    },
  ]);
});

test('asked for twice at once, as at a start after an update, makes each once', async () => {
  await Promise.all([makeMenus(items), makeMenus(items)]);
  expect([...made.keys()]).toEqual(['link/given', 'page/tie']);
});

test('puts new items in place of the old ones', async () => {
  await makeMenus(items);
  await makeMenus(items.slice(1));
  expect([...made.keys()]).toEqual(['page/tie']);
});

test('says which item the browser refused, and makes them at the next asking', async () => {
  refused = 'bad pattern';
  await expect(makeMenus(items)).rejects.toThrow('Menu item link/given: bad pattern');
  refused = undefined;
  await makeMenus(items);
  expect(made.size).toBe(2);
});

test('says what was chosen, on which link and in which tab', () => {
  const heard: MenuChoice[] = [];
  const stop = watchMenus((choice) => heard.push(choice));
  const tab = { id: 5, windowId: 3 };
  onClicked.tell({ menuItemId: 'link/given', linkUrl: 'https://x.example/', linkText: 'Ada' }, tab);
  onClicked.tell({ menuItemId: 'page/tie', pageUrl: 'https://x.example/' }, tab);
  onClicked.tell({ menuItemId: 'page/tie' }, undefined);
  stop();
  onClicked.tell({ menuItemId: 'page/tie' }, tab);
  const place = { tabId: 5, windowId: 3 };
  expect(heard).toEqual([
    { id: 'link/given', place, link: 'https://x.example/', text: 'Ada' },
    { id: 'page/tie', place, link: undefined, text: undefined },
  ]);
});
