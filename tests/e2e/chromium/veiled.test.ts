import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { sampleProfile } from '../../start/sample-profile';

const patient = { timeout: 5_000, interval: 50 };
const texts = { Note: 'Knows every quay', 'Next step': 'Ask about tides', When: 'At the next fair' };
/** Parts of what is shown once all of that is said. */
const secrets = [...Object.values(texts), 'met or spoke once', 'Mentor', 'Saved for', 'Logged with'];

let liant: LiantInChromium;
let pages: Record<'panel' | 'popup' | 'list', Page>;

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [sampleProfile.address]: sampleProfile.html } });
  const { tab } = await liant.openSite(sampleProfile.address);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  for (const answer of ['Strong', 'My world', 'I give more', 'Occasional'])
    await panel.press('radio', answer);
  await panel.press('button', 'We met or spoke');
  for (const [field, text] of Object.entries(texts)) await panel.fill('textbox', field, text);
  await panel.page.getByText('Roles', { exact: true }).click();
  await panel.press('checkbox', 'Mentor');
  pages = {
    panel: panel.page,
    popup: (await liant.openPage(`popup.html?tab=${tab}`)).page,
    list: (await liant.openPage('network.html#inventory')).page,
  };
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('labels are seen until they are hidden, and then nothing tells what was said of anybody', async () => {
  const when = pages.panel.getByRole('textbox', { name: 'When' });
  await expect.poll(async () => (await listSeen(pages.panel)).length, patient).toBeGreaterThan(10);
  await expect.poll(async () => (await listSeen(pages.popup)).length, patient).toBeGreaterThan(4);
  await expect.poll(async () => (await listSeen(pages.list)).length, patient).toBeGreaterThan(3);
  expect(await when.isVisible()).toBe(true);

  await pages.popup.getByRole('switch', { name: 'Hide labels' }).check({ force: true });
  for (const page of Object.values(pages)) await expect.poll(() => listSeen(page), patient).toEqual([]);
  // Only an occasional tie has a moment: that there is one tells the choice.
  expect(await when.isVisible()).toBe(false);
});

/** What tells of a person and is not blurred: answers, texts, counts, cells of the list. */
function listSeen(page: Page): Promise<string[]> {
  return page.evaluate((said) => {
    const isHidden = (element: Element | null): boolean => {
      if (!element) return false;
      const { filter, visibility, display } = getComputedStyle(element);
      return (
        filter !== 'none' || visibility === 'hidden' || display === 'none' || isHidden(element.parentElement)
      );
    };
    // What can be asked, and which columns there are, tells of nobody.
    const asks = (element: Element) =>
      element.closest('select') ?? element.closest('details:has(> div > fieldset > legend.unseen)');
    const tells = (element: Element) => {
      if (asks(element)) return false;
      const text =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const words = `${text} ${own.map((node) => node.textContent).join('')}`;
      return (
        element.matches(
          'input:checked:not([role=switch]), li b, td:nth-child(n + 3):not(:last-child):not(:empty)',
        ) || said.some((secret) => words.includes(secret))
      );
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => tells(element) && !isHidden(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  }, secrets);
}
