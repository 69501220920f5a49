import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { launchChromium, type LiantInChromium } from '../../browsers/chromium';

const people = ['Ada', 'Bea', 'Cleo', 'Dora'].map((first) => ({
  name: `${first} Lindqvist`,
  address: `https://www.linkedin.com/in/${first.toLowerCase()}-lindqvist/`,
}));
const sites = Object.fromEntries(
  people.map(({ name, address }) => [address, `<title>${name} | LinkedIn</title>`]),
);
const profile = mkdtempSync(join(tmpdir(), 'liant-killed-'));
const patient = { timeout: 5_000, interval: 50 };

afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

test(
  'a browser that is killed in the middle of saving has kept what was acknowledged, and its sums',
  { timeout: 120_000 },
  async () => {
    const acknowledged = await tagUntilKilled();
    expect(acknowledged).toHaveLength(people.length);

    const liant = await launchChromium({ profile, sites });
    const told = await (await liant.openPage('popup.html')).readItems('Ties');
    const ties = await readTies(liant);
    await liant.close();
    expect(Object.keys(ties)).toEqual(acknowledged);
    const count = (tie: string) => Object.values(ties).filter((each) => each === tie).length;
    expect(count('strong') + count('weak')).toBe(people.length);
    expect(told.slice(0, 2)).toEqual([`Strong ties ${count('strong')}`, `Weak ties ${count('weak')}`]);
    expect(liant.complaints).toEqual([]);
  },
);

/** @returns whose tie the panel said to be saved */
async function tagUntilKilled(): Promise<string[]> {
  const liant = await launchChromium({ profile, sites });
  const { page, tab } = await liant.openSite(people[0]?.address ?? '');
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  const acknowledged: string[] = [];
  for (const { name, address } of people) {
    await page.goto(address);
    await panel.read('heading', name);
    await panel.press('radio', 'Strong');
    const says = () => panel.page.locator('output').innerText();
    await expect.poll(says, patient).toContain(name);
    acknowledged.push(name);
  }
  const processId = await liant.processId();
  // Saves without a pause, so that the end comes amid one.
  await panel.page.evaluate(() => {
    const radios = document.querySelectorAll<HTMLElement>('[value=strong], [value=weak]');
    let count = 0;
    setInterval(() => radios[(count += 1) % 2]?.click(), 5);
  });
  await panel.page.waitForTimeout(500);
  process.kill(processId, 'SIGKILL');
  await liant.closed;
  return acknowledged;
}

/** The tie that the panel shows of each person who has one, by name. */
async function readTies(liant: LiantInChromium): Promise<Record<string, string>> {
  const ties: Record<string, string> = {};
  const { tab, page } = await liant.openSite(people[0]?.address ?? '');
  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  for (const { name, address } of people) {
    await page.goto(address);
    await panel.read('heading', name);
    const tie = panel.page.getByRole('radiogroup', { name: 'Tie' }).locator('input:checked');
    ties[name] = await tie.inputValue(patient);
  }
  return ties;
}
