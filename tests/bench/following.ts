import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { measureInTurn, median, type Figure } from './figure';
import { inventPeople, type Invented } from './people';
import { addressOf, shownIn, type Stage } from './stage';
import { wantName } from './openings';

/** People who are not stored, by a seed of their own: of a known one the panel shows the name before the title says it. */
const strangers = inventPeople(40, new Date(), 8);

/**
 * From a tab's new title to its person being shown in a panel that is open, over what one reading of the database
 * takes. The tab navigates as the site itself does: the address first, the title when the new page has settled.
 */
export async function measureFollowing(stage: Stage): Promise<Figure> {
  const panel = await openBeside(stage);
  const follow = (run: number) =>
    timeFollowing(stage, panel, strangers[run % strangers.length] ?? stage.profile.person);
  const read = () => stage.workbench.evaluate(() => workbench.timeRawGet());
  const { values, floors } = await measureInTurn(follow, read, { pairs: 25 });
  await panel.close();
  const floor = median(floors);
  return {
    figure: "tab's title settled to person shown in an open panel, over one IndexedDB get",
    value: median(values) - floor,
    unit: 'ms',
    floor,
    atMost: 30,
  };
}

/** The panel in a window of its own, so that both it and the tab that it follows are in view. */
async function openBeside({ liant, profile, workbench: bench }: Stage): Promise<Page> {
  const coming = liant.context.waitForEvent('page');
  await bench.evaluate(
    (url) => workbench.openWindow(url),
    liant.address(`sidepanel.html?tab=${profile.tab}`),
  );
  const panel = await coming;
  await profile.page.bringToFront();
  await panel.evaluate((wanted) => stopwatch.awaitShown(wanted), wantName(profile.person.edit.name));
  await shownIn(panel, 'panel beside the tab');
  return panel;
}

async function timeFollowing({ profile }: Stage, panel: Page, person: Invented): Promise<number> {
  await profile.page.evaluate((address) => history.pushState(undefined, '', address), addressOf(person));
  await wait(150);
  await panel.evaluate((wanted) => stopwatch.awaitShown(wanted), wantName(person.edit.name));
  await profile.page.evaluate((name) => (document.title = `${name} | LinkedIn`), person.edit.name);
  const shown = await shownIn(panel, `panel following to ${person.edit.name}`);
  return shown - (await panel.evaluate(() => stopwatch.titled));
}
