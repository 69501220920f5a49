import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LiantInFirefox } from '../../browsers/firefox';
import { borrowFirefox } from '../borrow';
import { weighSample } from '../balance-job';

let liant: LiantInFirefox;

beforeAll(async () => {
  liant = await borrowFirefox();
});
afterAll(async () => {
  await liant.close();
  expect(liant.complaints).toEqual([]);
});

test('the balance of the sample is read, and what is decided there changes it at once', async () => {
  const { page, ...screen } = await liant.openPage('network.html#welcome');
  const text = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  expect(await weighSample(screen, text)).toBe('8 of 8 people had some');
});
