import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import type { SidePanel } from '../../browsers/side-panel';
import { borrowChromium } from '../borrow';
import { openSidePanel, readName, waitForName } from './open-side-panel';

const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const patient = { timeout: 6_000, interval: 50 };

let liant: LiantInChromium;
let panel: SidePanel;
let page: Awaited<ReturnType<LiantInChromium['openSite']>>['page'];

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [ada]: '<title>Ada Lovelace | LinkedIn</title>' } });
  ({ page } = await liant.openSite(ada));
  panel = await openSidePanel(liant);
});
beforeEach(async () => {
  await page.goto(ada);
  await waitForName(panel, 'Ada Lovelace');
  await panel.evaluate(`(${recordFrames})()`);
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('no frame shows the name of the page before at the address of the next', async () => {
  await page.evaluate(() => {
    history.pushState(undefined, '', '/in/grace-hopper/');
    setTimeout(() => {
      document.title = '(3) Grace Hopper | LinkedIn';
    }, 800);
  });
  await expect.poll(() => readName(panel), patient).toBe('Grace Hopper');
  expect(await readNamesAt('/in/grace-hopper/')).toEqual(['', 'Grace Hopper']);
});

test('where no title comes within three seconds, the name is made from the address and said to be', async () => {
  await page.evaluate(() => history.pushState(undefined, '', '/in/jean-marie-dubois-4b2a71/'));
  await expect.poll(() => readName(panel), patient).toBe('Jean Marie Dubois');
  expect(await panel.evaluate('document.querySelector("article header").textContent')).toContain(
    'Name taken from the address',
  );
  expect(await readNamesAt('/in/jean-marie-dubois-4b2a71/')).toEqual(['', 'Jean Marie Dubois']);
});

/** Runs in the panel: notes, frame by frame, which name is painted at the address that the browser told last. */
const recordFrames = String(() => {
  const shared = globalThis as unknown as {
    chrome: {
      tabs: { onUpdated: { addListener(hear: (tab: number, change: { url?: string }) => void): void } };
    };
    frames: { address: string; name: string }[];
  };
  let address = '';
  shared.frames = [];
  shared.chrome.tabs.onUpdated.addListener((_, { url }) => {
    address = url ?? address;
  });
  const look = () => {
    shared.frames.push({ address, name: document.querySelector('article h1')?.textContent ?? '' });
    requestAnimationFrame(look);
  };
  look();
});

/** The names that were painted at an address, in order, each once. */
async function readNamesAt(path: string): Promise<string[]> {
  const frames = (await panel.evaluate('frames')) as { address: string; name: string }[];
  const names = frames.filter(({ address }) => address.endsWith(path)).map(({ name }) => name);
  return names.filter((name, index) => name !== names[index - 1]);
}
