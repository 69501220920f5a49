import type { Page } from 'playwright-core';
import { compare, measureInTurn, quantile, type Figure } from './figure';
import { timeBlank } from './openings';
import { openAndTime, timeOpening, type Stage } from './stage';
import type { Wanted } from './stopwatch';

const pairs = 15;
/** How often each order and filter is asked for, and how many people are gone through. */
const ROUNDS = 5;
const PEOPLE = 20;

/** Its first row is there. What selects it has no words of its own. */
const firstRow: Wanted = { selector: 'tr[data-index="0"] input', texts: [''] };

/** The inventory from navigation to rows, and from a change of order or filter to others; the round from a key to the next. */
export async function measureStock(stage: Stage): Promise<Figure[]> {
  // The first visit makes what the others are shown.
  const { tab } = await openAndTime(stage, 'network.html#inventory', firstRow);
  await stage.workbench.evaluate(() => workbench.whenStored('rows/1'));
  await tab.close();
  const opening = await measureInTurn(
    () => timeOpening(stage, 'network.html#inventory', firstRow),
    () => timeBlank(stage),
    { pairs },
  );
  return [
    compare('inventory: navigation to first rows', opening, 2),
    figureOf('inventory: order or filter changed to new rows, p95', await timeChanges(stage), 100),
    figureOf('round: key to the next person, saved, p95', await timeRound(stage), 50),
  ];
}

function figureOf(figure: string, times: readonly number[], atMost: number): Figure {
  return { figure, value: quantile(times, 0.95), unit: 'ms', atMost };
}

async function timeChanges(stage: Stage): Promise<number[]> {
  const { tab } = await openAndTime(stage, 'network.html#inventory', firstRow);
  // Until everybody has come the rows that were kept are there, of whom not all can be selected.
  await tab.locator('thead td:not([inert])').waitFor();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const head of ['Tie', 'Last exchange', 'Name'])
      times.push(await timeAct(tab, press(head), { selector: 'th[aria-sort="ascending"]', texts: [head] }));
    for (const [filter, value] of [
      ['Tie', 'weak'],
      ['Choice', 'deepen'],
      ['Tie', ''],
      ['Choice', ''],
    ] as const)
      times.push(await timeAct(tab, choose(filter, value), countShown(stage, filter, value)));
  }
  await tab.close();
  return times;
}

/** The numbers as they were invented, counted apart from the page. */
function countShown({ people }: Stage, filter: 'Tie' | 'Choice', value: string): Wanted {
  const tie = value === 'weak' || value === 'deepen' ? 'weak' : undefined;
  const choice = value === 'deepen' || (filter === 'Tie' && value === '') ? 'deepen' : undefined;
  const shown = people.filter(
    ({ edit }) =>
      (tie === undefined || edit.tie === tie) &&
      (choice === undefined ? edit.choice !== 'fade' : edit.choice === choice),
  ).length;
  return { selector: 'main output:not(details *)', texts: [`${shown} of ${people.length}`] };
}

/** Says of each person that the tie is weak, and goes to the next: shown, and the one before stored. */
async function timeRound(stage: Stage): Promise<number[]> {
  const { tab } = await openAndTime(stage, 'network.html#round', {
    selector: 'article progress',
    texts: [''],
  });
  const times: number[] = [];
  const name = () => tab.locator('article h1').innerText();
  for (let person = 0; person < PEOPLE; person += 1) {
    const before = await name();
    await tab.evaluate(key('j'));
    const next = await name();
    await tab.evaluate(key('k'));
    const said = { selector: 'article h1, footer output', texts: [next, `Tagged ${before} weak`] };
    times.push(await timeAct(tab, `${key('w')};${key(' ')}`, said));
  }
  await tab.close();
  return times;
}

/** From something being done in the page, by its own script, to what follows being shown. */
function timeAct(tab: Page, act: string, wanted: Wanted): Promise<number> {
  return tab.evaluate(`(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    stopwatch.awaitShown(${JSON.stringify(wanted)});
    const from = performance.now();
    ${act};
    return (await stopwatch.shown) - from;
  })()`);
}

function press(head: string): string {
  return `[...document.querySelectorAll('th button')].find((it) => it.textContent === ${JSON.stringify(head)}).click()`;
}

function choose(filter: string, value: string): string {
  return `{
    const field = document.querySelector('select[aria-label="${filter}"]');
    field.value = '${value}';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }`;
}

function key(letter: string): string {
  return `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${letter}', bubbles: true, cancelable: true }))`;
}
