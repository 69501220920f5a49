import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { waitForRest } from '../../browsers/rest';
import { until } from '../../browsers/target';
import { borrowChromium } from '../borrow';
import { sampleProfile } from '../../start/sample-profile';
import { askAxe, IN_COLOUR } from '../ask-axe';
import { giveCommand, readBadge } from './in-background';

const { address, html } = sampleProfile;
const arabic = 'https://www.linkedin.com/in/musa-khalidi/';
const arabicName = 'موسى الخالدي (المهندس) ٢';
const feed = 'https://www.linkedin.com/feed/';

/** As large as Chrome lets a popup be, in CSS pixels, and as wide as ours is. */
const LARGEST = { width: 400, height: 600 };
/** What Firefox begins with. */
const FIREFOX_SIDEBAR = 240;
const LEAVE = { en: 'Leave the sample', fr: 'Quitter l’exemple' };

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  let liant: LiantInChromium;
  let tabs: Record<'somebody' | 'arabic' | 'nobody', number>;

  beforeAll(async () => {
    const sites = {
      [address]: html,
      [arabic]: `<title>${arabicName} | LinkedIn</title>`,
      [feed]: '<title>Feed | LinkedIn</title>',
    };
    liant = await borrowChromium({ language, sites });
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
  ] as const)('%s has no fault, and stands in narrow windows and wide ones', async (_, name, shown) => {
    const { page } = await liant.openPage(shown ? `${name}?tab=${tabs[shown]}` : name);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await waitForRest(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    // Chromium's own sheet would make the text of a page of an extension three quarters of the size.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
    for (const width of name === 'sidepanel.html' ? [1_200, 320, FIREFOX_SIDEBAR] : [1_200, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    // In the other language the same parts stand in the same colours; that each has its words, the catalogues' test says.
    expect(language === 'en' ? await findAllFaults(page) : []).toEqual([]);
    await page.close();
  });

  test('where the panel is narrow, the moment of an occasional tie has room to be written, and what was done is said whole', async () => {
    const { page } = await liant.openPage(`sidepanel.html?tab=${tabs.somebody}`);
    await page.getByRole('radio', { name: { en: 'Occasional', fr: 'Ponctuel' }[language] }).click();
    await page.setViewportSize({ width: FIREFOX_SIDEBAR, height: 640 });
    const words = page.getByRole('textbox', { name: { en: 'When', fr: 'Quand' }[language], exact: true });
    await expect.poll(async () => (await words.boundingBox())?.width).toBeGreaterThan(120);
    const said = page.getByRole('status').filter({ hasText: /occasional|ponctuel/ });
    const cut = await said.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(cut).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('what a closed part of the panel holds is told as far as there is room, and makes no panel wider', async () => {
    const { page } = await liant.openPage(`sidepanel.html?tab=${tabs.somebody}`);
    await page.setViewportSize({ width: FIREFOX_SIDEBAR, height: 640 });
    const roles = page.locator('details').filter({ hasText: /^(Roles|Rôles)/ });
    await roles.locator('summary').click();
    for (const role of (await roles.getByRole('checkbox').all()).slice(0, 5))
      await role.check({ force: true });
    await roles.locator('summary').click();
    const told = roles.locator('summary span');
    await expect.poll(() => told.innerText()).toMatch(/.{30}/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(FIREFOX_SIDEBAR);
    expect(await told.evaluate((span) => span.scrollWidth - span.clientWidth)).toBeGreaterThan(0);
    await page.close();
  });

  test('the popup fits into its window, with somebody in the tab and every figure large', async () => {
    const welcome = await liant.openPage('network.html#welcome');
    await welcome.press(
      'button',
      { en: 'Try it on a sample network', fr: 'Essayer sur un réseau d’exemple' }[language],
    );
    await welcome.read('button', LEAVE[language]);
    const { page } = await liant.openPage(`popup.html?tab=${tabs.somebody}`);
    await page.setViewportSize(LARGEST);
    await page.getByRole('radio').first().waitFor();
    await page.getByRole('list').first().waitFor();
    await waitForRest(page);
    // The sample has a line of its own above all, and no figure of 30,000 people.
    const leave = page.getByRole('button', { name: LEAVE[language] });
    await leave.evaluate((button) => button.parentElement?.remove());
    await page.locator('main b').evaluateAll((counts) => {
      for (const count of counts) count.textContent = (12_345).toLocaleString(document.documentElement.lang);
    });
    expect(await page.locator('main b').count()).toBeGreaterThan(14);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(LARGEST.height);
  });
});

/** By commands: a conversation, and a strong tie. */
async function tagStrong(liant: LiantInChromium, tab: number): Promise<void> {
  for (const command of ['log-conversation', 'tag-strong']) await giveCommand(liant, command, tab);
  await until(10_000, 'the badge does not answer', async () =>
    /\b(strong|fort)\b/.test((await readBadge(liant, tab)).title) ? true : undefined,
  );
}

/** Light, and what the dark scheme and forced colours can break. */
async function findAllFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults = await findFaults(page, { colorScheme: 'light' }, {});
  for (const colours of [
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    faults.push(...(await findFaults(page, colours, { runOnly: IN_COLOUR })));
  }
  return faults;
}

/** What axe finds in the whole page, one line a finding. */
async function findFaults(
  page: Page,
  colours: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors?: 'active' },
  options: axe.RunOptions,
): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'none', ...colours, reducedMotion: 'reduce' });
  return page.evaluate(askAxe, options);
}
