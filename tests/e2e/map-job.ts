import { expect } from 'vitest';

import type { Screen } from '../browsers/screen';

/** What a page with the map can be asked, whatever drives the browser. */
export interface MapPage {
  readonly screen: Screen;
  /** What the page says. */
  readonly text: () => Promise<string>;
  /** A number that changes with what is drawn. */
  readonly drawn: () => Promise<number>;
}

/** Looks at the map of the sample, takes away some of it, and comes closer. @returns what was drawn at each step */
export async function lookAtMap({ screen, text, drawn }: MapPage): Promise<number[]> {
  await screen.press('button', 'Try it on a sample network');
  await screen.read('heading', 'Inventory');
  await screen.press('link', 'Map');
  await expect.poll(text, { timeout: 15_000 }).toContain('40 people');
  await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(0);
  const seen = [await drawn()];
  const look = async () => {
    await expect.poll(drawn, { timeout: 10_000 }).not.toBe(seen.at(-1));
    seen.push(await drawn());
  };
  await screen.press('checkbox', 'Names');
  await look();
  await screen.press('checkbox', 'Weak');
  await expect.poll(text, { timeout: 10_000 }).not.toContain('40 people');
  await look();
  await screen.press('button', 'Closer');
  await look();
  await screen.press('checkbox', 'Introductions');
  await look();
  return seen;
}

/** Runs in the page: a sum over the pixels of the map, in which each counts by its place. */
export function sumPixels(): number {
  const canvas = document.querySelector('canvas');
  const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  let sum = 0;
  for (let at = 0; at < data.length; at += 1) sum = (sum * 31 + (data[at] ?? 0)) % 1_000_003;
  return sum;
}
