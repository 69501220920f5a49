import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { actionsFor, type Means } from '@/entrypoints/person/actions';
import { fillWith } from '@/entrypoints/person/filling';
import type { TabView } from '@/lib/browser/active-tab';
import type { Act } from '@/lib/network/act';
import { somebody } from '../components/somebody';

const ada = { key: 'linkedin:ada-lovelace', who: 'a1', person: somebody(), known: true } as const;
const subject = { ...ada, texts: undefined, ledger: undefined };
const viewOf = (slug: string): TabView => ({
  tabId: 7,
  windowId: 1,
  url: `https://www.linkedin.com/in/${slug}/`,
  title: undefined,
  waited: false,
});

test('a page of somebody else is not read, and nothing of it is saved', async () => {
  const save = vi.fn<() => Promise<undefined>>();
  const executeScript = vi.fn<(how: object) => Promise<object[]>>(async () => []);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const { fill, filling } = fillWith({ save });
  await fill(subject, viewOf('grace-hopper'));
  expect(executeScript).not.toHaveBeenCalled();
  await fill(subject, viewOf('ada-lovelace'));
  expect(executeScript).toHaveBeenCalledOnce();
  expect(filling.value?.key).toBe(ada.key);
  expect(save).not.toHaveBeenCalled();
});

test('what tagging reads is the page that was seen at the press, for what is not known yet', async () => {
  let view = viewOf('ada-lovelace');
  const fill = vi.fn<Means['fill']>();
  const actions = actionsFor(subject, {
    keeping: { write: async () => undefined },
    saving: {
      async save() {
        view = viewOf('grace-hopper'); // The tab goes on while it is saved.
        return { person: somebody(), act: { id: 'act-1' } as Act };
      },
    },
    records: { takeExchange: () => undefined },
    fill,
    view: () => view,
    fillsOnTag: () => true,
  });
  actions.edit({ tie: 'strong' });
  await vi.waitFor(() => expect(fill).toHaveBeenCalledWith(subject, viewOf('ada-lovelace'), 'act-1'));
});
