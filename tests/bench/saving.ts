import { setTimeout as wait } from 'node:timers/promises';
import { median, type Figure } from './figure';
import { openAndTime, type Stage } from './stage';

const times = 5;

/** How long the inventory keeps the person waiting at a stretch while everybody is saved as a file. */
export async function measureSaving(stage: Stage): Promise<Figure[]> {
  const inventory = { selector: '[aria-current="page"]', texts: ['Inventory'] };
  const { tab } = await openAndTime(stage, 'network.html#inventory', inventory);
  await tab.getByText('Save as…').click();
  const figures: Figure[] = [];
  for (const kind of ['Table (CSV)', 'Contact cards (vCard)']) {
    const longest: number[] = [];
    for (let time = 0; time < times; time += 1) {
      // To look for a button keeps the page busy, too: it is found before.
      await tab.getByRole('button', { name: kind }).focus();
      await wait(1_000); // Long tasks are told a little later than they happen.
      const before = await tab.evaluate(() => stopwatch.longTasks.length);
      await Promise.all([tab.waitForEvent('download'), tab.keyboard.press('Enter')]);
      await wait(1_000);
      const tasks = await tab.evaluate((from) => stopwatch.longTasks.slice(from), before);
      longest.push(Math.max(0, ...tasks));
    }
    figures.push({
      figure: `longest task while everybody is saved: ${kind}, none being 0`,
      value: median(longest),
      unit: 'ms',
      atMost: 50,
    });
  }
  await tab.close();
  return figures;
}
