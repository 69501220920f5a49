import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { loadStore } from '@/entrypoints/person/load-store';
import { openPopup } from '@/entrypoints/popup/popup';
import { writeFirstPaint } from '@/lib/browser/first-paint';
import { NOBODY } from '@/lib/network/summary';

// No tab is in front of a popup here.
vi.mock(import('@/lib/browser/active-tab'), async (original) => ({
  ...(await original()),
  watchActiveTab: () => () => {},
}));
vi.mock(import('@/entrypoints/person/load-store'), () => ({
  loadStore: vi.fn<typeof loadStore>(() => new Promise(() => {})),
}));

test('the network waits until the copy is painted, also where the browser answers what is set before it', async () => {
  fakeBrowser.reset();
  await writeFirstPaint({ network: 'liant', revision: 1, summary: NOBODY, fronts: {} });
  const { local } = fakeBrowser.storage;
  const get = local.get.bind(local);
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    const found = await get(keys);
    if (keys === 'firstPaint/1') await new Promise((resolve) => setTimeout(resolve, 50));
    return found;
  });

  let onPainted = () => {};
  const painted = new Promise<void>((resolve) => {
    onPainted = resolve;
  });
  const { settings, counts } = openPopup(undefined, painted);
  await vi.waitFor(() => expect(settings.value).toBeDefined());
  expect(counts.value).toBeUndefined();
  await vi.waitFor(() => expect(counts.value).toBeDefined());
  expect(loadStore).not.toHaveBeenCalled();
  onPainted();
  await vi.waitFor(() => expect(loadStore).toHaveBeenCalled());
});
