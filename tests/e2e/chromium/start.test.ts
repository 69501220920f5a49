import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import type { LiantInChromium } from '../../browsers/chromium';
import { borrowChromium } from '../borrow';
import { doMainJob } from '../../start/main-job';
import { sampleProfile } from '../../start/sample-profile';

const pictures = mkdtempSync(join(tmpdir(), 'liant-pictures-'));
let liant: LiantInChromium;

beforeAll(async () => {
  liant = await borrowChromium({ language: 'fr', sites: { [sampleProfile.address]: sampleProfile.html } });
});
afterAll(async () => {
  await liant.close();
  rmSync(pictures, { recursive: true });
});

test('what npm start does without a display is done, told in the user’s language, and pictured', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await doMainJob(liant, pictures);
  const lines = said.mock.calls.map(([line]) => String(line));
  said.mockRestore();
  expect(lines).toContain('  Liens forts 1');
  expect(lines).toContain('  Liens forts 11');
  expect(readdirSync(pictures).toSorted()).toEqual([
    'first-run.png',
    'panel.png',
    'popup.png',
    'profile.png',
    'sample.png',
  ]);
});
