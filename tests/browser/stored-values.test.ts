import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFirstPaint, writeFirstPaint, type FirstPaint } from '@/lib/browser/first-paint';
import { nearSummary } from '@/lib/network/near-summary';
import { bump, watchBumps } from '@/lib/browser/news';
import { clearShown, setShown, watchShown, type Shown } from '@/lib/browser/shown';
import { dropUnsettled, noteUnsettled, readUnsettled } from '@/lib/browser/unsettled';
import { summarise } from '@/lib/network/summarise';
import { countsOn } from '@/lib/network/count-on';
import { COUNTS, NOBODY } from '@/lib/network/summary';
import { turnAt } from '@/lib/network/sum-turns';
import type { Person } from '@/lib/network/person';
import type { Sighting } from '@/lib/network/sighting';

const sighting: Sighting = {
  profiles: [{ key: 'linkedin:ada', url: 'https://www.linkedin.com/in/ada' }],
  name: 'Ada Lovelace',
  nameSource: 'page',
};
const person: Person = {
  id: '0123456789abcdef',
  profiles: sighting.profiles,
  name: 'Ada Lovelace',
  nameSource: 'user',
  tie: 'strong',
  consulted: true,
  roles: ['mentor'],
  tags: ['analysis'],
  brings: ['advice'],
  receives: [],
  objectives: [],
  joined: [],
};

beforeEach(() => fakeBrowser.reset());

describe('the copy for the first painting', () => {
  const paint: FirstPaint = {
    network: 'liant',
    revision: 7,
    summary: NOBODY,
    fronts: { 3: { tabId: 5, url: 'https://www.linkedin.com/in/ada/', sighting, person } },
  };

  test('comes back as it was written', async () => {
    await writeFirstPaint(paint);
    expect(await readFirstPaint()).toEqual(paint);
  });

  test('there is none before the first', async () => {
    expect(await readFirstPaint()).toBeUndefined();
  });

  test.each([
    ['of another form', { revision: 'seven' }],
    ['of an unknown network', { network: 'work' }],
    ['with a person who is none', { fronts: { 3: { ...paint.fronts[3], person: { name: 'Ada' } } } }],
    [
      'with an address that is no key',
      { fronts: { 3: { ...paint.fronts[3], sighting: { ...sighting, profiles: [] } } } },
    ],
  ])('one %s is not shown', async (_, broken) => {
    await writeFirstPaint(paint);
    const [[key] = ['']] = Object.entries(await fakeBrowser.storage.local.get());
    await fakeBrowser.storage.local.set({ [key]: { ...paint, ...broken } });
    expect(await readFirstPaint()).toBeUndefined();
  });
});

test('a summary that is copied is right for a month, without what is past or far', () => {
  const days = ['2025-01-10', '2025-02-20', '2025-11-30'];
  const ledger = days.map(
    (day, at) => ({ id: String(at), day, direction: 'given', kind: 'advice' }) as const,
  );
  const summary = summarise(person, ledger);
  const near = nearSummary(summary, '2026-02-01');
  expect(near.turns).toEqual([turnAt('2026-02-20', COUNTS.indexOf('given')), -1]);
  for (const day of ['2026-02-01', '2026-02-19', '2026-02-20', '2026-03-01'])
    expect(countsOn(near, day)).toEqual(countsOn(summary, day));
});

describe('whom a panel shows in place of the person in the tab', () => {
  const shown: Shown = { tabId: 5, sighting };

  test('is said to the panel of that window, until it is cleared', async () => {
    const said: (Shown | undefined)[] = [];
    watchShown(3, (now) => said.push(now));
    await vi.waitFor(() => expect(said).toEqual([undefined]));
    await setShown(3, shown);
    await setShown(4, { ...shown, tabId: 6 });
    await clearShown(3);
    expect(said).toEqual([undefined, shown, undefined]);
  });

  test.each([
    ['by a profile', shown],
    ['by their id', { tabId: 5, person: person.id }],
  ])('is said to a panel that opens afterwards: %s', async (_, somebody) => {
    await setShown(3, somebody);
    const said: (Shown | undefined)[] = [];
    watchShown(3, (now) => said.push(now));
    await vi.waitFor(() => expect(said).toEqual([somebody]));
  });

  test('is not said any more once stopped', async () => {
    const said: (Shown | undefined)[] = [];
    watchShown(3, (now) => said.push(now))();
    await setShown(3, shown);
    expect(said).toEqual([]);
  });
});

test('a save is told through what wakes a stopped background', async () => {
  const news = { network: 'liant-sample', revision: 3, people: [person.id] } as const;
  const heard: unknown[] = [];
  const stop = watchBumps((now) => heard.push(now));
  bump(news);
  await vi.waitFor(() => expect(heard).toEqual([news]));
  stop();
  bump({ ...news, revision: 4 });
  await Promise.resolve();
  expect(heard).toHaveLength(1);
});

describe('addresses whose title is still to come', () => {
  const waiting = {
    url: 'https://www.linkedin.com/in/bob/',
    title: undefined,
    before: 'Ada',
    since: 5,
    past: new Map(),
  };

  test('are left for others, until the title is there', async () => {
    await noteUnsettled(7, waiting);
    expect([...(await readUnsettled())]).toEqual([[7, { url: waiting.url, before: 'Ada', since: 5 }]]);
    await noteUnsettled(7, { ...waiting, title: 'Bob' });
    expect([...(await readUnsettled())]).toEqual([]);
  });

  test('are left too where nothing stood before', async () => {
    await noteUnsettled(7, { ...waiting, before: undefined });
    expect((await readUnsettled()).get(7)).toEqual({ url: waiting.url, before: undefined, since: 5 });
  });

  test('are not kept of tabs that are closed, or whose address is not told', async () => {
    await noteUnsettled(7, waiting);
    await noteUnsettled(8, waiting);
    await dropUnsettled(7);
    await noteUnsettled(8, { ...waiting, url: undefined });
    expect([...(await readUnsettled())]).toEqual([]);
  });
});
