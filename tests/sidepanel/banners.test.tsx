import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { Banners } from '@/entrypoints/sidepanel/Banners';
import type { TabView } from '@/lib/browser/active-tab';
import { STANDING_SITES } from '@/lib/browser/permissions';
import { readSettings, writeSetting, type SettingsRead } from '@/lib/browser/settings';
import { pretendPermissions } from '../browser/pretend-tabs';
import { expectNoFaults } from '../components/axe';

const team = 'https://team.example/people/ada';

beforeEach(() => {
  fakeBrowser.reset();
  pretendPermissions(STANDING_SITES.map(({ pattern }) => pattern));
});
afterEach(cleanup);

async function show({ url, setAside = 0 }: { readonly url?: string; readonly setAside?: number }) {
  const view = signal<TabView | undefined>({ tabId: 1, windowId: 1, url, title: 'Ada', waited: false });
  const settings = signal<SettingsRead | undefined>(await readSettings());
  render(<Banners panel={{ settings, tab: { view }, setAside: signal(setAside) }} />);
  return view;
}

const always = () => screen.queryByRole('button', { name: 'Always on this site' });

test('a site that is seen for now alone can be allowed for good in one press, until that is taken back', async () => {
  await show({ url: team });
  expect(
    await screen.findByText(
      /Liant sees team\.example because you asked it to here, by its button, its keys or its menu/,
    ),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
  await waitFor(() => expect(always()).toBeNull());
  expect(await fakeBrowser.permissions.contains({ origins: ['https://team.example/*'] })).toBe(true);
  await fakeBrowser.permissions.remove({ origins: ['https://team.example/*'] });
  await waitFor(() => expect(always()).toBeTruthy());
});

test.each([
  ['on a site that Liant may see', 'https://www.linkedin.com/in/ada'],
  ['where it sees no address', undefined],
])('nothing is asked %s', async (_, url) => {
  const view = await show({ url: team });
  await waitFor(() => expect(always()).toBeTruthy());
  view.value = { tabId: 1, windowId: 1, url, title: undefined, waited: false };
  await waitFor(() => expect(always()).toBeNull());
});

test('the sample is left in one press, and records set aside are spoken of', async () => {
  await writeSetting('mode', 'sample');
  await show({ setAside: 2 });
  expect(
    screen.getByText('2 records could not be read and were set aside. Nothing was dropped.'),
  ).toBeTruthy();
  await expectNoFaults();
  fireEvent.click(screen.getByRole('button', { name: 'Leave the sample' }));
  await waitFor(async () => expect((await readSettings()).mode).toBe('real'), { timeout: 10_000 });
});
