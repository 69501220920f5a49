import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';

const feed = 'https://www.linkedin.com/feed/';
const names = ['Ada Oak', 'Bruno Elm', 'Chiara Fir'] as const;
const addressOf = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}/`;
const patient = { timeout: 15_000 };

let liant: LiantInChromium;

beforeAll(async () => {
  const pages = names.map((name) => [addressOf(name), `<title>${name} | LinkedIn</title>`]);
  liant = await borrowChromium({
    sites: { [feed]: '<title>Feed | LinkedIn</title>', ...Object.fromEntries(pages) },
  });
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('the panel opens whoever is to be decided next in its tab, until nobody is left', async () => {
  const { page: data, ...screen } = await liant.openPage('network.html#data');
  await data
    .locator('input[type=file]')
    .setInputFiles({ name: 'liant.json', mimeType: 'application/json', buffer: Buffer.from(writeThree()) });
  await expect.poll(() => data.innerText('body'), patient).toContain('3 new people');
  await screen.press('button', 'Import');
  await expect.poll(() => data.innerText('body'), patient).toContain('Imported: 3 new people.');

  const { page: site, tab } = await liant.openSite(feed);
  const { page: panel } = await liant.openPage(`sidepanel.html?tab=${tab}`);
  const next = panel.getByRole('button', { name: 'Next person to decide' });
  // Ada was added by hand: there is no profile of hers to open.
  for (const name of names.slice(1)) {
    await next.click();
    await expect.poll(() => site.url(), patient).toBe(addressOf(name));
    await panel.getByRole('heading', { level: 1, name }).waitFor();
    await panel.keyboard.press('w');
    await expect.poll(() => panel.getByRole('radio', { name: 'Weak' }).isChecked(), patient).toBe(true);
  }
  await next.click();
  await panel.getByText('Nobody else is left to decide').waitFor();
  expect(site.url()).toBe(addressOf('Chiara Fir'));
});

/** A backup of three people of whom nothing was said yet, two of whom have a profile. */
function writeThree(): string {
  const stamp = '0mkmjkw00000m0izya';
  const people = names.map((name, place) => {
    const address = addressOf(name);
    const values = {
      name,
      nameSource: 'page',
      ...(place > 0 && { [`key/linkedin:${address.split('/').at(-2)}`]: address }),
    };
    return { id: place.toString(16).padStart(16, 'a'), values, stamps: { [stamp]: Object.keys(values) } };
  });
  const head = { format: 'liant-backup', version: 1, made: '2026-03-10T11:00:00.000Z', device: 'm0izya' };
  return JSON.stringify({ ...head, settings: {}, months: [], people, forgotten: [] });
}
