import { expect, vi } from 'vitest';

import type { Screen } from '../browsers/screen';

/** A page of the network that takes keys, whatever drives the browser. */
export interface StockPage {
  readonly screen: Screen;
  readonly press: (key: string) => Promise<void>;
  /** All that the page says, and what stands behind `#` in its address. */
  readonly text: () => Promise<string>;
  /** What its first heading says; nothing while there is none. Looked for by name, a heading takes Firefox half a second. */
  readonly title: () => Promise<string>;
  readonly place: () => Promise<string>;
  readonly goTo: (place: string) => Promise<void>;
  readonly goBack: () => Promise<void>;
  readonly choose: (filter: string, value: string) => Promise<void>;
}

const patient = { timeout: 15_000, interval: 50 };

/** Waits until the page says something. */
export async function waitFor({ text }: Pick<StockPage, 'text'>, said: string): Promise<void> {
  await vi.waitFor(async () => expect(await text()).toContain(said), patient);
}

/** Goes through fifty people with the keyboard alone: every other one weak, one taken back, one looked at again. */
export async function goRound(page: StockPage): Promise<void> {
  await page.goTo('#round');
  await waitFor(page, '0 of 50');
  const waitForOther = (before: string) =>
    vi.waitFor(async () => expect(['', before]).not.toContain(await page.title()), patient);
  for (let decided = 0; decided < 50; decided += 1) {
    const before = await page.title();
    await page.press(decided % 2 === 0 ? 's' : 'w');
    await waitFor(page, `${decided + 1} of 50`);
    if (decided === 9) {
      await waitFor(page, `Tagged ${before} weak`);
      await page.press('u');
      await waitFor(page, '9 of 50');
      expect(await page.title()).toBe(before);
      await page.press('w');
      await waitFor(page, '10 of 50');
    }
    // The space bar goes on, though the mouse left the focus at a role.
    if (decided === 14) await page.screen.press('checkbox', 'Mentor');
    await page.press(' ');
    if (decided < 49) await waitForOther(before);
    if (decided === 19) {
      await page.press('k');
      await vi.waitFor(async () => expect(await page.title()).toBe(before), patient);
      await page.press('j');
      await waitForOther(before);
    }
  }
  await waitFor(page, 'Everybody is decided');
  expect(await page.screen.readItems('Decided just now')).toEqual(['Strong ties 25', 'Weak ties 25']);
}

/** Filters, orders, selects all that are found, says the same of them, takes it back, and goes back. */
export async function takeStock(page: StockPage): Promise<void> {
  const { screen } = page;
  await page.goTo('#inventory');
  await waitFor(page, '50 people');
  await page.choose('Tie', 'weak');
  await waitFor(page, '25 of 50');
  expect(await page.place()).toBe('#inventory?tie=weak');
  await screen.press('button', 'Name');
  await vi.waitFor(async () => expect(await page.place()).toBe('#inventory?tie=weak&sort=-name'), patient);
  await screen.press('checkbox', 'Select everybody found');
  await waitFor(page, '25 selected');
  await screen.press('button', 'Deepen');
  await waitFor(page, 'Chosen for 25 people: deepen');
  await page.choose('Choice', 'deepen');
  await vi.waitFor(async () => expect(await page.place()).toContain('choice=deepen'), patient);
  await screen.press('button', 'Undo');
  await waitFor(page, 'Undone: Chosen for 25 people: deepen');
  await waitFor(page, '0 of 50');
  // One step at a time: a browser that is still on its way back takes no second step.
  for (const place of ['#inventory?tie=weak&sort=-name', '#inventory?tie=weak', '#inventory']) {
    await page.goBack();
    await vi.waitFor(async () => expect(await page.place()).toBe(place), patient);
  }
  await waitFor(page, '50 people');
}

/** Opens somebody beside the table with Enter, says something of them with a letter, and comes back to their row. */
export async function openBeside(page: StockPage): Promise<void> {
  await page.goTo('#inventory?q=oak');
  await waitFor(page, '5 of 50');
  await page.screen.fill('searchbox', 'Search', 'ada oak');
  await waitFor(page, '1 of 50');
  await page.press('ArrowDown');
  await page.press('Enter');
  await waitFor(page, 'Next step');
  // A letter so soon after those of the search would still belong to that.
  await vi.waitFor(async () => {
    await page.press('o');
    expect(await page.text()).toContain('Chosen for Ada Oak: occasional');
  }, patient);
  await page.press('Escape');
  await vi.waitFor(async () => expect(await page.place()).toBe('#inventory?q=ada+oak'), patient);
}
