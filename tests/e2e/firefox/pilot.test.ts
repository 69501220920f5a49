import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowFirefox } from '../borrow';
import { goThroughReview, pursueObjective } from '../pilot-job';

const ada = 'https://www.linkedin.com/in/ada-lovelace';
let liant: LiantInFirefox;

beforeAll(async () => {
  liant = await borrowFirefox({ sites: { [ada]: '<title>Ada Lovelace | LinkedIn</title>' } });
  const { tab } = await liant.openSite(ada);
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.press('radio', 'Strong');
  await panel.press('radio', 'Deepen');
  await panel.read('button', 'Undo');
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('an objective is pursued, ended, removed and taken up again', async () => {
  const { page, ...screen } = await liant.openPage('network.html#objectives');
  expect(
    await pursueObjective(
      { screen, text: () => page.evaluate(() => document.body.innerText) },
      'Ada Lovelace',
    ),
  ).toContain('Strong ties 1');
});

test('the review shows whom to look at, and when that is done, nobody', async () => {
  const { page, ...screen } = await liant.openPage('network.html#review');
  expect(
    await goThroughReview(
      { screen, text: () => page.evaluate(() => document.body.innerText) },
      'Ada Lovelace',
    ),
  ).toBe('Review');
});
