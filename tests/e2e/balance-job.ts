import { expect } from 'vitest';

import type { Screen } from '../browsers/screen';

/**
 * Goes through the balance of the sample, and decides about somebody there.
 * @param text what the page says
 * @returns what it says of the choice to deepen after that
 */
export async function weighSample(screen: Screen, text: () => Promise<string>): Promise<string> {
  await screen.press('button', 'Try it on a sample network');
  await screen.read('heading', 'Inventory');
  await screen.press('link', 'Balance');
  await screen.read('heading', 'Suffered or chosen');
  const says = async (what: string | RegExp) => {
    await expect.poll(text, { timeout: 15_000 }).toMatch(what);
  };
  await says('8 of 9 people had some');
  await says('5 introductions opened doors to you.');
  await says('Ελένη Θαλασσινού');
  await screen.press('button', 'Who');
  await screen.press('button', 'Occasional');
  await says(/ of 8 people had some/);
  await screen.press('link', 'Inventory');
  await screen.press('link', 'Balance');
  await says(/ of 8 people had some/);
  return /\d of 8 people had some/.exec(await text())?.[0] ?? '';
}
