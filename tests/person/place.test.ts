import { expect, test } from 'vitest';

import { findPlace, pageOf, profileHere } from '@/entrypoints/person/place';
import type { TabView } from '@/lib/browser/active-tab';

const view = (said: Partial<TabView> = {}): TabView => ({
  tabId: 1,
  windowId: 1,
  url: 'https://www.linkedin.com/in/ada-lovelace/',
  title: 'Ada Lovelace | LinkedIn',
  waited: false,
  ...said,
});
const grace = {
  tabId: 1,
  sighting: {
    profiles: [{ key: 'linkedin:grace', url: 'https://www.linkedin.com/in/grace' }],
    name: 'Grace',
    nameSource: 'address',
  },
} as const;

test('before the browser has spoken, nothing is known', () => {
  expect(findPlace(undefined, undefined, undefined)).toEqual({ is: 'unknown' });
});

test('a profile whose title has come is settled', () => {
  expect(findPlace(view(), undefined, undefined)).toMatchObject({
    is: 'profile',
    key: 'linkedin:ada-lovelace',
    settled: true,
    sighting: { name: 'Ada Lovelace', nameSource: 'page' },
  });
});

test('without a title it is settled only once none may come', () => {
  expect(findPlace(view({ title: undefined }), undefined, undefined)).toMatchObject({ settled: false });
  expect(findPlace(view({ title: undefined, waited: true }), undefined, undefined)).toMatchObject({
    settled: true,
    sighting: { nameSource: 'address' },
  });
});

test('a page of nobody and a page that is not seen are two things', () => {
  expect(findPlace(view({ url: 'https://www.linkedin.com/feed/' }), undefined, undefined).is).toBe('nobody');
  expect(findPlace(view({ url: undefined }), undefined, undefined).is).toBe('unseen');
});

test('who is opened in the panel goes before the tab, in that tab alone; who is picked goes before both', () => {
  expect(findPlace(view(), grace, undefined)).toMatchObject({ key: 'linkedin:grace', settled: true });
  expect(findPlace(view({ tabId: 2 }), grace, undefined)).toMatchObject({ key: 'linkedin:ada-lovelace' });
  expect(findPlace(view(), grace, '00000000000000a1')).toEqual({ is: 'picked', key: '00000000000000a1' });
});

test('somebody of the network is opened in the panel by their id, profile or not', () => {
  const byHand = { tabId: 1, person: '00000000000000b2' };
  expect(findPlace(view(), byHand, undefined)).toEqual({ is: 'picked', key: '00000000000000b2' });
  expect(findPlace(view({ tabId: 2 }), byHand, undefined)).toMatchObject({ key: 'linkedin:ada-lovelace' });
});

test('sub-pages of one profile are one page; two profiles, and two tabs, are two', () => {
  const [one, other] = [
    'https://www.linkedin.com/in/ada/',
    'https://www.linkedin.com/in/ada/details/skills/',
  ];
  expect(pageOf(view({ url: one }))).toBe(pageOf(view({ url: other })));
  expect(pageOf(view({ url: one }))).not.toBe(pageOf(view({ url: one, tabId: 2 })));
});

test('the page can be read only for whose profile it is', () => {
  const ada = { key: 'linkedin:ada-lovelace', url: '' } as const;
  expect(profileHere(view(), [ada])?.key).toBe('linkedin:ada-lovelace');
  expect(profileHere(view(), [{ key: 'linkedin:grace', url: '' }])).toBeUndefined();
  expect(profileHere(view({ url: undefined }), [ada])).toBeUndefined();
  const bob = { key: 'xing:Bob_Noble', url: '' } as const;
  expect(profileHere(view({ url: 'https://www.xing.com/profile/bob_noble' }), [bob])?.key).toBe(
    'xing:bob_noble',
  );
});
