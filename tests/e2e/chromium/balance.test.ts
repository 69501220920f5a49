import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { weighSample } from '../balance-job';

let liant: LiantInChromium;

beforeAll(async () => {
  liant = await borrowChromium();
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('the balance of the sample is read, and what is decided there changes it at once', async () => {
  const { page, ...screen } = await liant.openPage('network.html#welcome');
  expect(await weighSample(screen, () => page.innerText('main'))).toBe('8 of 8 people had some');
});
