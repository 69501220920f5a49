import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFirstPaint } from '@/lib/browser/first-paint';
import { readFirstRows, writeFirstRows } from '@/lib/browser/first-rows';
import { writeSetting } from '@/lib/browser/settings';
import { findPerson, openNetwork, readLedgerOf, savePerson } from '@/lib/store';
import type { ProfileKey } from '@/lib/network/profile-key';
import { startBackground } from './start';

const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const bob = 'https://www.linkedin.com/in/bob-noble/';
const blog = 'https://blog.example/about';
vi.setConfig({ testTimeout: 20_000 });

let liant: Awaited<ReturnType<typeof startBackground>>;
let tab: ReturnType<typeof liant.tabs.open>;

beforeEach(async () => {
  liant = await startBackground();
  tab = liant.tabs.open();
  show(ada, 'Ada Lovelace | LinkedIn');
});
afterEach(() => void vi.useRealTimers());

function show(url: string, title: string) {
  tab.load(url);
  tab.name(title);
  tab.finish();
}

const place = () => ({ id: tab.id, windowId: 1 });
const command = (name: string) => {
  liant.forgetBadges();
  liant.onCommand.tell(name, place());
};
const choose = (menuItemId: string, link?: { linkUrl: string; linkText?: string }) => {
  liant.forgetBadges();
  liant.onClicked.tell({ menuItemId, ...link }, place());
};

const badge = () => liant.badge(tab.id);
/** An answer stands for a moment, then the tie is shown again: what was said since the last command is asked for. */
const said = () => liant.badges(tab.id);
const soon = { timeout: 10_000 };
const saying = (text: string, title: string) => ({ text, title: `Liant: ${title}` });

async function stored(key: ProfileKey, name?: 'liant-sample') {
  const network = await openNetwork(name);
  const person = await findPerson(network, [{ key, url: '' }]);
  const ledger = person ? await readLedgerOf(network, person.id) : [];
  network.close();
  return { person, ledger };
}

test('a tag goes to the person in the tab; the badge answers, then shows the tie', async () => {
  command('tag-strong');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace strong'));
  await expect.poll(badge, soon).toEqual(saying('●', 'strong tie with Ada Lovelace'));
  expect((await stored('linkedin:ada-lovelace')).person).toMatchObject({ tie: 'strong', nameSource: 'page' });
});

test('a tag goes to the person who was in the tab when it was pressed', async () => {
  command('tag-weak');
  tab.push(bob);
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace weak'));
  expect((await stored('linkedin:bob-noble')).person).toBeUndefined();
});

test('before the title has come the name is taken from the address, and confirmed once it is there', async () => {
  tab.push(bob);
  command('tag-weak');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Bob Noble weak'));
  expect((await stored('linkedin:bob-noble')).person).toMatchObject({
    name: 'Bob Noble',
    nameSource: 'address',
  });
  tab.name('Bob M. Noble | LinkedIn');
  await vi.waitFor(async () =>
    expect((await stored('linkedin:bob-noble')).person).toMatchObject({
      name: 'Bob M. Noble',
      nameSource: 'page',
    }),
  );
});

test('what is asked for in quick succession is done in order', async () => {
  command('tag-strong');
  command('tag-weak');
  command('undo');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Undone: Tagged Ada Lovelace weak'));
  expect((await stored('linkedin:ada-lovelace')).person?.tie).toBe('strong');
});

test('commands log, clear and undo; each says when there is nothing to do', async () => {
  command('clear-tie');
  await expect.poll(said, soon).toContainEqual(saying('!', 'no tie with Ada Lovelace to clear'));
  command('undo');
  await expect.poll(said, soon).toContainEqual(saying('!', 'nothing to undo'));
  command('tag-strong');
  command('tag-strong');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'nothing to change for Ada Lovelace'));
  command('clear-tie');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Cleared the tie with Ada Lovelace'));
  command('log-conversation');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Logged with Ada Lovelace: we met or spoke'));
  expect((await stored('linkedin:ada-lovelace')).ledger).toMatchObject([{ direction: 'both' }]);
});

test('a command without a tab of its own goes to the tab in front', async () => {
  liant.onCommand.tell('tag-strong');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace strong'));
});

test('an unknown command does nothing', async () => {
  command('dance');
  command('undo');
  await expect.poll(said, soon).toContainEqual(saying('!', 'nothing to undo'));
});

test('the first page opens by itself once Liant is installed, and not when the browser starts', async () => {
  const create = vi.fn<(tab: object) => Promise<void>>(async () => undefined);
  Object.assign(fakeBrowser.tabs, { create, query: async () => [] });
  await fakeBrowser.runtime.onStartup.trigger();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  const url = `${fakeBrowser.runtime.getURL('/network.html')}#welcome`;
  await vi.waitFor(() => expect(create.mock.calls).toEqual([[{ url }]]));
});

test('what undo needed is let go of when the browser starts thirty days later, though nothing changed', async () => {
  command('tag-strong');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace strong'));
  const countActs = async () => {
    const database = await openDB('liant');
    const count = await database.count('acts');
    database.close();
    return count;
  };
  expect(await countActs()).toBe(1);
  const later = Date.now() + 31 * 24 * 60 * 60 * 1000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  onTestFinished(() => void vi.restoreAllMocks());
  await liant.restart();
  await fakeBrowser.runtime.onStartup.trigger();
  await expect.poll(countActs, soon).toBe(0);
});

describe('the menu', () => {
  const linkUrl = 'https://de.linkedin.com/in/carl-zeiss-1a2b3c';

  test('is made at the start, for links to profiles and for pages', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(liant.menu).toHaveLength(34));
    expect(new Set(liant.menu.map(({ id }) => id)).size).toBe(34);
  });

  test('on a link: who is behind it, unconfirmed, without going there', async () => {
    choose('link/tie/weak', { linkUrl });
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Carl Zeiss weak'));
    expect((await stored('linkedin:carl-zeiss-1a2b3c')).person).toMatchObject({
      tie: 'weak',
      nameSource: 'address',
    });
  });

  test("on a link: the name is the link's text, where the browser gives it", async () => {
    choose('link/given/introduction', { linkUrl, linkText: 'Dr. Carl Zeiss' });
    await expect
      .poll(said, soon)
      .toContainEqual(saying('✓', 'Logged with Dr. Carl Zeiss: introduction, from me'));
  });

  test('on the page: the person in the tab', async () => {
    choose('page/received/advice');
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Logged with Ada Lovelace: advice, from them'));
    const { ledger } = await stored('linkedin:ada-lovelace');
    expect(ledger).toMatchObject([{ direction: 'received', kind: 'advice' }]);
  });

  test('on a link that leads to nobody', async () => {
    choose('link/tie/strong', { linkUrl: 'https://www.linkedin.com/in/me' });
    await expect.poll(said, soon).toContainEqual(saying('!', 'nobody in this tab'));
  });
});

describe('the panel', () => {
  const linkUrl = 'https://www.linkedin.com/in/carl-zeiss';
  const shown = async () => (await fakeBrowser.storage.session.get('shown/1'))['shown/1'];

  test('opens within the gesture: by the command, by the menu', () => {
    command('open-panel');
    choose('link/panel', { linkUrl });
    choose('page/panel');
    expect(liant.openPanel.mock.calls).toEqual([[{ windowId: 1 }], [{ windowId: 1 }], [{ windowId: 1 }]]);
  });

  test.each([
    ['another tab comes to the front', () => void liant.tabs.open()],
    ['the tab goes elsewhere', () => tab.push(bob)],
  ])('shows whom a link leads to, until %s', async (_, happen) => {
    choose('link/panel', { linkUrl });
    await vi.waitFor(async () =>
      expect(await shown()).toMatchObject({ tabId: tab.id, sighting: { name: 'Carl Zeiss' } }),
    );
    happen();
    await vi.waitFor(async () => expect(await shown()).toBeUndefined());
  });

  test('that does not open is answered', async () => {
    liant.openPanel.mockRejectedValue(new DOMException('no gesture'));
    const faults = vi.fn<(fault: unknown) => void>();
    process.once('unhandledRejection', faults);
    command('open-panel');
    await vi.waitFor(async () => expect((await liant.badge(tab.id)).text).toBe('!'));
  });
});

test('where labels are hidden, neither badge nor answer says who or what', async () => {
  command('hide-labels');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'labels are hidden'));
  command('tag-strong');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'done'));
  await vi.waitFor(
    async () => expect(await liant.badge(tab.id)).toEqual({ text: '', title: 'Liant' }),
    4_000,
  );
  command('hide-labels');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'labels are shown'));
  await expect.poll(badge, soon).toEqual(saying('●', 'strong tie with Ada Lovelace'));
});

test('in the sample everything is said of the sample', async () => {
  await writeSetting('mode', 'sample');
  command('tag-strong');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace strong'));
  expect((await stored('linkedin:ada-lovelace', 'liant-sample')).person?.tie).toBe('strong');
  expect((await stored('linkedin:ada-lovelace')).person).toBeUndefined();
});

describe('on a page of nobody', () => {
  test('the badge says so', async () => {
    show('https://www.linkedin.com/feed/', 'Feed | LinkedIn');
    command('tag-strong');
    await expect.poll(said, soon).toContainEqual(saying('!', 'nobody in this tab'));
  });

  test('a site that the browser does not tell of is nobody', async () => {
    show(blog, 'Ada');
    command('tag-strong');
    await expect.poll(said, soon).toContainEqual(saying('!', 'nobody in this tab'));
  });
});

describe('on a site of which the browser tells because the person asked', () => {
  const reading = {
    address: blog,
    facts: { name: 'Ada K. Lovelace', headline: 'Analyst' },
    alsoAt: ['https://blog.example/'],
  };

  function answer(result: unknown) {
    const executeScript = vi.fn<() => Promise<object[]>>(async () => [{ result }]);
    Object.assign(fakeBrowser.scripting, { executeScript });
    return executeScript;
  }
  async function ask() {
    show(blog, 'Ada - Home');
    await vi.waitFor(async () => expect(await liant.badge(tab.id)).toEqual({ text: '', title: 'Liant' }));
    liant.visible.add(blog);
    command('tag-strong');
  }

  test('the page gives the name and its canonical address', async () => {
    answer(reading);
    await ask();
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada K. Lovelace strong'));
    const { person } = await stored('web:https://blog.example/');
    expect(person?.profiles.map(({ key }) => key)).toContain('web:https://blog.example/about');
    expect(person?.headline).toBeUndefined();
  });

  test('the addresses that it gives on other sites are not believed', async () => {
    answer({ ...reading, alsoAt: ['https://www.linkedin.com/in/somebody-else'] });
    await ask();
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada K. Lovelace strong'));
    expect((await stored('linkedin:somebody-else')).person).toBeUndefined();
  });

  test('where the page cannot be read, address and title are enough', async () => {
    answer(undefined);
    await ask();
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada strong'));
  });
});

describe('a tag that fills', () => {
  const facts = { headline: 'Analyst', company: 'Engines' };
  const inject = vi.fn<() => Promise<object[]>>(async () => [
    { result: { address: ada, facts, alsoAt: [] } },
  ]);
  beforeEach(() => {
    inject.mockClear();
    Object.assign(fakeBrowser.scripting, { executeScript: inject });
  });

  test('keeps what the page says, in the same act, and leaves what is known', async () => {
    const network = await openNetwork();
    const sighting = {
      profiles: [{ key: 'linkedin:ada-lovelace', url: ada }],
      name: 'Ada',
      nameSource: 'page',
    } as const;
    await savePerson(network, sighting, { headline: 'Mathematician' });
    network.close();
    await writeSetting('fillOnTag', true);
    command('tag-strong');
    await vi.waitFor(async () =>
      expect((await stored('linkedin:ada-lovelace')).person).toMatchObject({
        tie: 'strong',
        headline: 'Mathematician',
        company: 'Engines',
      }),
    );
    command('undo');
    await vi.waitFor(async () => {
      const { person } = await stored('linkedin:ada-lovelace');
      expect([person?.tie, person?.company]).toEqual([undefined, undefined]);
    });
  });

  test('reads nothing where it is not switched on, nor for anything but a tag', async () => {
    command('tag-strong');
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace strong'));
    await writeSetting('fillOnTag', true);
    command('log-conversation');
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Logged with Ada Lovelace: we met or spoke'));
    expect(inject).not.toHaveBeenCalled();
  });
});

test('where the network cannot be opened, the badge says why', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  onTestFinished(() => open.mockRestore());
  liant = await startBackground();
  tab = liant.tabs.open();
  show(ada, 'Ada Lovelace | LinkedIn');
  command('tag-strong');
  await expect
    .poll(badge, soon)
    .toEqual(saying('!', 'The disk is full, so it could not be saved. Make some room, then try again.'));
  open.mockRestore();
  command('tag-weak');
  await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace weak'));
});

describe('stopped at any moment', () => {
  test('shows the tie again at the next event', async () => {
    command('tag-strong');
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace strong'));
    await liant.restart();
    await expect.poll(badge, soon).toEqual(saying('●', 'strong tie with Ada Lovelace'));
  });

  test('between address and title: does not take the title that stood there', async () => {
    tab.push(bob);
    await vi.waitFor(async () =>
      expect(Object.keys(await fakeBrowser.storage.session.get())).toContain(`unsettled/${tab.id}`),
    );
    await liant.restart();
    command('tag-weak');
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Bob Noble weak'));
  });

  test('undoes what was done before', async () => {
    command('tag-strong');
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Ada Lovelace strong'));
    await liant.restart();
    command('undo');
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Undone: Tagged Ada Lovelace strong'));
  });
});

test('the copy for the first painting follows: the person in front, the counts', async () => {
  command('tag-strong');
  await vi.waitFor(async () => {
    const paint = await readFirstPaint();
    expect(paint?.fronts[1]).toMatchObject({ tabId: tab.id, url: ada, person: { tie: 'strong' } });
    expect(paint?.summary.always.strong).toBe(1);
  });
  show('https://www.linkedin.com/feed/', 'Feed | LinkedIn');
  await vi.waitFor(async () => expect((await readFirstPaint())?.fronts).toEqual({}));
});

test('rows that were kept of before are taken away: whoever is forgotten is in no copy', async () => {
  const of = (revision: number) =>
    ({
      network: 'liant',
      revision,
      day: '2026-03-10',
      view: '',
      people: [],
      size: 0,
      fadedAside: 0,
      total: 0,
      hasObjectives: false,
    }) as const;
  await vi.waitFor(async () => expect(await readFirstPaint()).toBeDefined());
  await writeFirstRows(of((await readFirstPaint())?.revision ?? 0));
  command('tag-strong');
  await vi.waitFor(async () => expect(await readFirstRows()).toBeUndefined());
});

describe('the address bar', () => {
  beforeEach(async () => {
    command('tag-strong');
    await vi.waitFor(async () => {
      if (!(await stored('linkedin:ada-lovelace')).person) throw new Error('not yet tagged');
    }, 10_000);
  });
  const ask = (text: string) =>
    new Promise<string[]>((resolve) =>
      liant.onInputChanged.tell(text, (lines) => resolve(lines.map(({ content }) => content))),
    );

  test('finds people as one types, and the last ones before that', async () => {
    expect(await ask('')).toEqual(['https://www.linkedin.com/in/ada-lovelace']);
    expect(await ask('LÓVE ad')).toEqual(['https://www.linkedin.com/in/ada-lovelace']);
    expect(await ask('nobody')).toEqual([]);
  });

  test('knows who was tagged since', async () => {
    await ask('x');
    choose('link/tie/weak', { linkUrl: 'https://www.linkedin.com/in/carl-zeiss' });
    await expect.poll(said, soon).toContainEqual(saying('✓', 'Tagged Carl Zeiss weak'));
    expect(await ask('carl')).toEqual(['https://www.linkedin.com/in/carl-zeiss']);
  });

  test.each([
    ['https://www.linkedin.com/in/ada-lovelace', 'https://www.linkedin.com/in/ada-lovelace'],
    ['love', 'https://www.linkedin.com/in/ada-lovelace'],
    ['nobody at all', fakeBrowser.runtime.getURL('/network.html') + '#inventory'],
  ])('%s opens %s', async (text, url) => {
    const update = vi.fn<(change: object) => Promise<void>>(async () => undefined);
    Object.assign(fakeBrowser.tabs, { update });
    liant.onInputEntered.tell(text, 'currentTab');
    await vi.waitFor(() => expect(update).toHaveBeenCalledWith({ url }));
  });
});
