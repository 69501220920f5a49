import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowFirefox } from '../borrow';
import { lookAtMap, sumPixels } from '../map-job';

let liant: LiantInFirefox;

beforeAll(async () => {
  liant = await borrowFirefox();
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('the map of the sample is drawn, filtered and moved', async () => {
  const { page, ...screen } = await liant.openPage('network.html#welcome');
  const text = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const seen = await lookAtMap({ screen, text, drawn: () => page.evaluate(sumPixels) });
  expect(new Set(seen).size).toBe(5);
});
