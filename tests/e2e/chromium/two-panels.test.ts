import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { waitForRest } from '../../browsers/rest';
import { borrowChromium } from '../borrow';
import { sampleProfile } from '../../start/sample-profile';

const patient = { timeout: 5_000, interval: 50 };

let liant: LiantInChromium;
let tab: number;
const openPanel = () => liant.openPage(`sidepanel.html?tab=${tab}`);

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [sampleProfile.address]: sampleProfile.html } });
  ({ tab } = await liant.openSite(sampleProfile.address));
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('what two panels say of one person at the same time stands, field by field', async () => {
  const [one, two] = [await openPanel(), await openPanel()];
  await Promise.all([one.read('heading', sampleProfile.name), two.read('heading', sampleProfile.name)]);
  await Promise.all([
    one.page.evaluate(() => document.querySelector<HTMLElement>('[value=weak]')?.click()),
    two.page.evaluate(() => document.querySelector<HTMLElement>('[value=deepen]')?.click()),
  ]);
  await Promise.all([
    one.fill('textbox', 'Note', 'Knows every quay of the Adriatic.'),
    two.fill('textbox', 'Next step', 'Ask about the tide tables'),
  ]);
  const later = await openPanel();
  const said = async () => ({
    tie: await later.isChecked('radio', 'Weak'),
    choice: await later.isChecked('radio', 'Deepen'),
    note: await later.page.getByRole('textbox', { name: 'Note' }).inputValue(),
    nextStep: await later.page.getByRole('textbox', { name: 'Next step' }).inputValue(),
  });
  await expect.poll(said, patient).toEqual({
    tie: true,
    choice: true,
    note: 'Knows every quay of the Adriatic.',
    nextStep: 'Ask about the tide tables',
  });
  await Promise.all([one, two, later].map(({ page }) => page.close()));
});

test('a long note is kept by a panel that closes a tenth of a second after the last key', async () => {
  const note = 'Ilse explained how the locks of Trieste are emptied. '.repeat(150).trim();
  const panel = await openPanel();
  // Nobody types that much before the panel has all its parts.
  await waitForRest(panel.page);
  await panel.fill('textbox', 'Note', note);
  await panel.page.waitForTimeout(100);
  await panel.page.close();
  const again = await openPanel();
  const field = again.page.getByRole('textbox', { name: 'Note' });
  await expect.poll(() => field.inputValue(), patient).toBe(note);
});
