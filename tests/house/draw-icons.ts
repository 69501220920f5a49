/** `npm run icons`: draws public/icon/liant.svg in the sizes that browsers ask for, after a change of its design. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../browsers/find-browser';

const sizes = [16, 32, 48, 96, 128];
const folder = resolve(import.meta.dirname, '../../public/icon');
const drawing = readFileSync(join(folder, 'liant.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: requireBrowser('Chromium').program });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100%; height: 100% }</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
