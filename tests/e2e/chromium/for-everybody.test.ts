import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchChromium, type LiantInChromium } from '../../browsers/chromium';
import { waitForRest } from '../../browsers/rest';
import { until } from '../../browsers/target';
import { sampleProfile } from '../../start/sample-profile';
import { giveCommand, readBadge } from './in-background';

const { address, html } = sampleProfile;
const arabic = 'https://www.linkedin.com/in/musa-khalidi/';
const arabicName = 'موسى الخالدي (المهندس) ٢';
/** The rules that a scheme of colours can break; the rest is the same in each. */
const IN_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Those that words can break: a part without a name, a name that leaves out what is seen, a language that is none. */
const IN_WORDS = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'duplicate-id-aria',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'label',
  'link-name',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
];
const feed = 'https://www.linkedin.com/feed/';

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  let liant: LiantInChromium;
  let tabs: Record<'somebody' | 'arabic' | 'nobody', number>;

  beforeAll(async () => {
    const sites = {
      [address]: html,
      [arabic]: `<title>${arabicName} | LinkedIn</title>`,
      [feed]: '<title>Feed | LinkedIn</title>',
    };
    liant = await launchChromium({ language, sites });
    const { tab: nobody } = await liant.openSite(feed);
    const { tab: somebody } = await liant.openSite(address);
    await tagStrong(liant, somebody);
    const { tab: inArabic } = await liant.openSite(arabic);
    await tagStrong(liant, inArabic);
    tabs = { nobody, somebody, arabic: inArabic };
  });
  afterAll(async () => {
    await liant.close();
    expect(liant.complaints).toEqual([]);
  });

  test.each([
    ['the panel', 'sidepanel.html', 'somebody'],
    ['the panel with an Arabic name', 'sidepanel.html', 'arabic'],
    ['the panel where nobody is', 'sidepanel.html', 'nobody'],
    ['the popup', 'popup.html', 'somebody'],
    ['the popup with an Arabic name', 'popup.html', 'arabic'],
    ['the first page', 'network.html#welcome', undefined],
    ['the list of people', 'network.html#inventory', undefined],
    ['the settings', 'network.html#settings', undefined],
    ['the objectives', 'network.html#objectives', undefined],
    ['the review', 'network.html#review', undefined],
    ['the round', 'network.html#round', undefined],
    ['the map', 'network.html#map', undefined],
    ['the balance', 'network.html#balance', undefined],
    ['the data', 'network.html#data', undefined],
  ] as const)('%s has no fault, and stands in 320 px and in 1200', async (_, name, shown) => {
    const { page } = await liant.openPage(shown ? `${name}?tab=${tabs[shown]}` : name);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await waitForRest(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    // Chromium's own sheet would make the text of a page of an extension three quarters of the size.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
    for (const width of [1_200, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.evaluate(axe.source);
    // Words of another language stand in the same parts, on the same colours.
    const rules = language === 'en' ? {} : { runOnly: IN_WORDS };
    expect(await findFaults(page, 'light', rules)).toEqual([]);
    const inDark = language === 'en' ? await findFaults(page, 'dark', { runOnly: IN_COLOUR }) : [];
    expect(inDark).toEqual([]);
    await page.close();
  });
});

/** By commands: a conversation, and a strong tie. */
async function tagStrong(liant: LiantInChromium, tab: number): Promise<void> {
  for (const command of ['log-conversation', 'tag-strong']) await giveCommand(liant, command, tab);
  await until(10_000, 'the badge does not show the tie', async () =>
    (await readBadge(liant, tab)).text === '●' ? true : undefined,
  );
}

/** What axe finds in the whole page, one line a finding. */
async function findFaults(
  page: Page,
  colorScheme: 'light' | 'dark',
  options: axe.RunOptions,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return page.evaluate(
    async (asked) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked);
      return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
    },
    { ...options, resultTypes: ['violations'] } satisfies axe.RunOptions,
  );
}
