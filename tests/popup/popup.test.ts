import { afterEach, expect, test, vi } from 'vitest';
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

afterEach(() => {
  vi.restoreAllMocks();
});

/** Whichever of the two the browser answers last: the copy, or what is set. */
test.each([
  ['firstPaint/1', 'settings'],
  ['settings', 'firstPaint/1'],
])('the network waits until the copy is painted, also where %s comes after %s', async (late) => {
  vi.mocked(loadStore).mockClear();
  fakeBrowser.reset();
  await writeFirstPaint({ network: 'liant', revision: 1, summary: NOBODY, fronts: {} });
  const { local } = fakeBrowser.storage;
  const get = local.get.bind(local);
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    const found = await get(keys);
    if ((keys === 'firstPaint/1') === (late === 'firstPaint/1'))
      await new Promise((resolve) => setTimeout(resolve, 50));
    return found;
  });

  let onPainted = () => {};
  const painted = new Promise<void>((resolve) => {
    onPainted = resolve;
  });
  const { settings, counts } = openPopup(undefined, painted);
  await vi.waitFor(() => expect(settings.value).toBeDefined());
  await vi.waitFor(() => expect(counts.value).toBeDefined());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(loadStore).not.toHaveBeenCalled();
  onPainted();
  await vi.waitFor(() => expect(loadStore).toHaveBeenCalled());
});
