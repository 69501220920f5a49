import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';

const address = 'https://www.linkedin.com/in/musa-khalidi/';
const name = 'موسى الخالدي م.';
/** "Tagged … strong", "Lien fort avec …": what is painted from left to right; an Arabic name ends at its left, with its full stop. */
const order = { en: ['before', 'last', 'first', 'after'], fr: ['before', 'last', 'first'] };
const strong = { en: 'Strong', fr: 'Fort' };

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  let liant: LiantInChromium;
  let panel: Awaited<ReturnType<LiantInChromium['openPage']>>;

  beforeAll(async () => {
    liant = await borrowChromium({ language, sites: { [address]: `<title>${name} | LinkedIn</title>` } });
    const { tab } = await liant.openSite(address);
    panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
    await panel.resize(360, 640);
    await panel.press('radio', strong[language]);
  });
  afterAll(async () => {
    await liant.close();
    expect(liant.complaints).toEqual([]);
  });

  test('a name that runs to the left keeps its line and its place in a sentence', async () => {
    const heading = panel.page.getByRole('heading', { level: 1 }).locator('bdi');
    expect(await heading.evaluate(readLine)).toEqual({ direction: 'rtl', lines: 1 });
    const status = panel.page.getByRole('status').filter({ hasText: name });
    await status.waitFor();
    expect(await status.evaluate(readOrder, name)).toEqual(order[language]);
  });

  test('in forced colours, what is chosen and what has the focus are told apart', async () => {
    await panel.page.emulateMedia({ forcedColors: 'active' });
    const outlineOf = (tie: string) => panel.page.locator(`label:has([value=${tie}])`).evaluate(readOutline);
    await panel.page.getByRole('heading', { level: 1 }).click();
    expect([await outlineOf('strong'), await outlineOf('weak')]).toEqual(['solid', 'none']);
    await panel.page.keyboard.press('Tab');
    expect(await panel.page.locator(':focus').evaluate(readOutline)).toBe('solid');
  });
});

function readOutline(element: Element): string {
  return getComputedStyle(element).outlineStyle;
}

/** In which direction a name runs, and over how many lines. */
function readLine(element: Element): object {
  const range = document.createRange();
  range.selectNodeContents(element);
  const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
  return { direction: getComputedStyle(element).direction, lines: tops.size };
}

/** The words around a name, and its first and last letters, as they are painted from left to right. */
function readOrder({ firstChild }: Element, said: string): string[] {
  const text = firstChild as Text;
  const from = text.data.indexOf(said);
  const to = from + said.length;
  const parts = {
    before: [0, from],
    first: [from, from + 1],
    last: [to - 1, to],
    after: [to, text.length],
  } as const;
  return Object.entries(parts)
    .map(([part, [start, end]]) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return { part, place: range.getBoundingClientRect() };
    })
    .filter(({ place }) => place.width > 0)
    .toSorted((a, b) => a.place.left - b.place.left)
    .map(({ part }) => part);
}
