import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LiantInFirefox } from '../../browsers/firefox';
import { findAccessible } from '../../browsers/puppeteer-screen';
import type { Screen } from '../../browsers/screen';
import { borrowFirefox } from '../borrow';

/** Invented people, served under the addresses that such profiles have. */
const ada = 'https://www.linkedin.com/in/ada-lovelace-8b1200345/';
const jorg = 'https://www.xing.com/profile/Joerg_Beispiel7';
const adasPage = `<title>(3) Ada Lovelace | LinkedIn</title>
<script type="application/ld+json">{
  "@context": "https://schema.org", "@type": "ProfilePage",
  "mainEntity": { "@type": "Person", "name": "Ada Lovelace", "url": "${ada}",
    "jobTitle": "Analyst of engines", "worksFor": { "@type": "Organization", "name": "Difference & Co" } }
}</script><main><h1>Ada Lovelace</h1></main>`;

let liant: LiantInFirefox;

beforeAll(async () => {
  liant = await borrowFirefox({ sites: { [ada]: adasPage, [jorg]: '<title>Jörg Beispiel | XING</title>' } });
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

const ties = (popup: Screen) => popup.readItems('Ties');
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const nextStep = async (page: Page) => {
  const field = await findAccessible(page, 'textbox', 'Next step');
  return field?.evaluate((found) => (found as HTMLInputElement).value);
};

test('a profile is open, the tie is tagged, the summary shows it, and it is undone', async () => {
  const { tab } = await liant.openSite(ada);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.read('heading', 'Ada Lovelace');
  await panel.press('radio', 'Strong');
  const popup = await liant.openPage(`popup.html?tab=${tab}`);
  await vi.waitFor(async () => expect(await ties(popup)).toContain('Strong ties 1'), 10_000);
  expect(await popup.isChecked('radio', 'Strong')).toBe(true);

  await panel.press('radio', 'Weak');
  await vi.waitFor(async () => expect(await ties(popup)).toContain('Weak ties 1'), 10_000);
  expect(await ties(popup)).toContain('Strong ties 0');

  await panel.press('button', 'Undo');
  await vi.waitFor(async () => expect(await ties(popup)).toContain('Strong ties 1'), 10_000);
});

test('somebody on XING is kept apart, under the name that the page gives', async () => {
  const { tab } = await liant.openSite(jorg);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.read('heading', 'Jörg Beispiel');
  expect(await panel.isChecked('radio', 'Strong')).toBe(false);
  await panel.press('radio', 'Weak');
  const popup = await liant.openPage(`popup.html?tab=${tab}`);
  await vi.waitFor(async () => expect(await ties(popup)).toContain('Weak ties 1'), 10_000);
});

test('what is typed is there when the panel comes back', async () => {
  const { tab } = await liant.openSite(ada);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.read('heading', 'Ada Lovelace');
  await panel.fill('textbox', 'Next step', 'Send her the paper');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const again = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await again.read('heading', 'Ada Lovelace');
  await vi.waitFor(async () => expect(await nextStep(again.page)).toBe('Send her the paper'), 10_000);
});

test('the page is read on a click, and only then', async () => {
  const { tab } = await liant.openSite(ada);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.read('heading', 'Ada Lovelace');
  await panel.press('button', 'Fill from page');
  await vi.waitFor(async () => expect(await textOf(panel.page)).toContain('Difference & Co'), 10_000);
});
