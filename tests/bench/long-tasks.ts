import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { median, type Figure } from './figure';
import { openAndTime, type Stage } from './stage';
import type { Wanted } from './stopwatch';
import { wantName, wantTies } from './openings';

/** A computer that is busy elsewhere stretches single tasks: the longest of each opening, and of those the median. */
const openings = 7;

/** How long each page keeps the person waiting at a stretch, from its opening to a search being answered. */
export async function measureLongTasks(stage: Stage): Promise<Figure[]> {
  const { tab, person } = stage.profile;
  return [
    await measureLongest(stage, `popup.html?tab=${tab}`, wantTies(stage)),
    await measureLongest(stage, `sidepanel.html?tab=${tab}`, wantName(person.edit.name)),
    await measureLongest(stage, 'network.html#inventory', {
      selector: '[aria-current="page"]',
      texts: ['Inventory'],
    }),
  ];
}

async function measureLongest(stage: Stage, address: string, wanted: Wanted): Promise<Figure> {
  const longest: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const { tab } = await openAndTime(stage, address, wanted);
    await searchIn(tab);
    longest.push(Math.max(0, ...(await tab.evaluate(() => stopwatch.longTasks))));
    await tab.close();
  }
  const page = address.replace(/[?#].*/, '');
  return { figure: `longest task of ${page}, none being 0`, value: median(longest), unit: 'ms', atMost: 50 };
}

/** Where the page has a search. Long tasks are told a little later than they happen. */
async function searchIn(page: Page): Promise<void> {
  const search = page.getByRole('searchbox');
  if ((await search.count()) > 0) await search.first().pressSequentially('élodie gar', { delay: 60 });
  await wait(1_000);
}
