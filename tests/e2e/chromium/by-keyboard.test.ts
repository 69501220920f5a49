import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import type { SidePanel } from '../../browsers/side-panel';
import { borrowChromium } from '../borrow';
import { openSidePanel, waitForName } from './open-side-panel';

const ada = 'https://www.linkedin.com/in/ada-lovelace/';
const patient = { timeout: 5_000, interval: 50 };

let liant: LiantInChromium;
let panel: SidePanel;

beforeAll(async () => {
  liant = await borrowChromium({ sites: { [ada]: '<title>Ada Lovelace | LinkedIn</title>' } });
  await liant.openSite(ada);
  panel = await openSidePanel(liant);
  await waitForName(panel, 'Ada Lovelace');
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('from opening the panel to tagged and undone, the keyboard suffices', async () => {
  await panel.type('s');
  await expect.poll(readStatus, patient).toBe('Tagged Ada Lovelace strong');
  expect(await readTie()).toBe('strong');
  await panel.type('u');
  await expect.poll(readStatus, patient).toBe('Undone: Tagged Ada Lovelace strong');
  await expect.poll(readTie, patient).toBeUndefined();
});

test('the day of an occasional tie is typed, and is one act', async () => {
  await panel.type('o');
  await expect.poll(readStatus, patient).toBe('Chosen for Ada Lovelace: occasional');
  await tabTo('A day from the calendar');
  await panel.type('05122027');
  await panel.type('Enter');
  await expect.poll(readStatus, patient).toBe('Saved for Ada Lovelace: when');
  expect(await readValue('A day from the calendar')).toBe('2027-05-12');
  await tabTo('Undo');
  await panel.type('Enter');
  await expect.poll(readStatus, patient).toBe('Undone: Saved for Ada Lovelace: when');
  await expect.poll(() => readValue('A day from the calendar'), patient).toBe('');
  expect(await panel.evaluate('document.activeElement.localName')).toBe('output');
});

test('an exchange is logged, told, dated, and its day undone at once', async () => {
  await tabTo('They gave me…');
  await panel.type('Enter');
  await tabTo('Advice');
  await panel.type('Enter');
  await expect.poll(readFocus, patient).toBe('In a few words');
  await panel.type('On tides');
  await tabTo('Day');
  await panel.type('05122024');
  await tabTo('Done');
  await panel.type('Enter');
  expect(await readFocus()).toBe('Edit: Advice, from them');
  await expect.poll(readEntry, patient).toBe('Advice, from them On tides May 12, 2024');
  await panel.type('u');
  await expect.poll(readEntry, patient).toMatch(/^Advice, from them On tides (?!May 12, 2024)/);
});

test('when somebody is forgotten, the words that say so have the focus, with the undo beside them', async () => {
  await panel.evaluate(`for (const part of document.querySelectorAll('details')) part.open = true`);
  await tabTo('Forget this person');
  await panel.type('Enter');
  await expect.poll(readStatus, patient).toBe('Forgot Ada Lovelace');
  await expect.poll(() => panel.evaluate('document.activeElement.localName'), patient).toBe('output');
  await tabTo('Undo');
  await panel.type('Enter');
  await expect.poll(readStatus, patient).toBe('Undone: Forgot Ada Lovelace');
});

/** Goes on by the key of that name until the focus is on a control. */
async function tabTo(name: string): Promise<void> {
  const passed: unknown[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await panel.type('Tab');
    const focus = await readFocus();
    if (focus === name) return;
    passed.push(focus);
  }
  throw new Error(`No Tab leads to ${name}, but to ${passed.join(', ')}.`);
}

/** What the control that has the focus is called, without the letter that presses it; nothing where none has it. */
function readFocus(): Promise<unknown> {
  return panel.evaluate(`(({ activeElement: at, body }) => {
    if (at === body) return '';
    const words = (at.labels?.[0] ?? at).cloneNode(true);
    words.querySelector('kbd')?.remove();
    return at.getAttribute('aria-label') ?? words.textContent;
  })(document)`);
}

function readStatus(): Promise<unknown> {
  return panel.evaluate(`document.querySelector('output').textContent.replaceAll(/[\\u2068\\u2069]/g, '')`);
}

function readTie(): Promise<unknown> {
  return panel.evaluate(`document.querySelector('[role=radiogroup] input:checked')?.value`);
}

function readValue(label: string): Promise<unknown> {
  return panel.evaluate(
    `[...document.querySelectorAll('label')].find((label) => label.textContent === ${JSON.stringify(label)})?.control.value`,
  );
}

/** The one entry of the ledger, as it is read. */
function readEntry(): Promise<unknown> {
  return panel.evaluate(
    `[...document.querySelectorAll('ul[aria-labelledby=ledger] > li :is(p > *, time)')].map((part) => part.textContent).join(' ')`,
  );
}
