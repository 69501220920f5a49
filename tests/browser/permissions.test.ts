import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  canDropSite,
  dropSite,
  hasSite,
  listMissingSites,
  listSites,
  requestSite,
  siteAt,
  STANDING_SITES,
} from '@/lib/browser/permissions';
import { watchSites } from '@/lib/browser/permission-news';
import { pretendPermissions } from './pretend-tabs';

const [linkedin, xing] = STANDING_SITES;
let permissions: ReturnType<typeof pretendPermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  permissions = pretendPermissions([linkedin.pattern, xing.pattern]);
});

describe('the site of an address', () => {
  test.each([
    ['https://www.linkedin.com/in/ada', linkedin],
    ['https://linkedin.com/in/ada', linkedin],
    ['https://fr.linkedin.com/', linkedin],
    ['https://www.xing.com/profile/Ada', xing],
    ['https://team.example/people/ada', { name: 'team.example', pattern: 'https://team.example/*' }],
    ['https://team.example:8443/ada', { name: 'team.example', pattern: 'https://team.example/*' }],
    ['https://notlinkedin.com/', { name: 'notlinkedin.com', pattern: 'https://notlinkedin.com/*' }],
    [
      'https://linkedin.com.evil.example/',
      { name: 'linkedin.com.evil.example', pattern: 'https://linkedin.com.evil.example/*' },
    ],
  ])('%s', (address, site) => {
    expect(siteAt(address)).toEqual(site);
  });

  test.each([
    'http://team.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'about:blank',
    '',
    '💥',
  ])('none can be asked for at %j', (address) => expect(siteAt(address)).toBeUndefined());
});

test('a site is given by the person, listed by name, and taken back', async () => {
  const sites = ['https://b.example/', 'https://a.example/'].map(siteAt).filter((site) => site !== undefined);
  for (const site of sites) expect(await requestSite(site)).toBe(true);
  expect((await listSites()).map(({ name }) => name)).toEqual(['a.example', 'b.example']);
  const [b] = sites;
  if (!b) throw new Error('no site');
  expect(await hasSite(b)).toBe(true);
  await dropSite(b);
  expect(await hasSite(b)).toBe(false);
  expect((await listSites()).map(({ name }) => name)).toEqual(['a.example']);
});

test('is asked for before anything is awaited, which would end the gesture', () => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request');
  void requestSite(linkedin);
  expect(request).toHaveBeenCalledWith({ origins: [linkedin.pattern] });
});

test('a standing site that the person took back is missing until it is given again', async () => {
  expect(await listMissingSites()).toEqual([]);
  permissions.origins.delete(linkedin.pattern);
  expect(await listMissingSites()).toEqual([linkedin]);
  await requestSite(linkedin);
  expect(await listMissingSites()).toEqual([]);
});

test('Chromium keeps the standing sites in its own settings, Firefox gives them back from here', () => {
  const other = { pattern: 'https://a.example/*' };
  expect([linkedin, other].map((site) => canDropSite(site, false))).toEqual([false, true]);
  expect([linkedin, other].map((site) => canDropSite(site, true))).toEqual([true, true]);
});

test('hears what is given and taken back, until stopped', () => {
  let heard = 0;
  const stop = watchSites(() => (heard += 1));
  permissions.onAdded.tell({});
  permissions.onRemoved.tell({});
  stop();
  permissions.onAdded.tell({});
  expect(heard).toBe(2);
});
