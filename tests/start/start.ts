/**
 * `npm start`: builds Liant and opens a browser with it, on a sample profile. Without a display the same job is done
 * unseen, and what came of it is printed and pictured.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FoundBrowser } from '../browsers/find-browser';
import { launch } from '../browsers/launch';
import { getBrowser } from './get-browser';
import { doMainJob } from './main-job';
import { sampleProfile } from './sample-profile';
import { showAround } from './show-around';
import { userLanguage } from './user-language';

const house = resolve(import.meta.dirname, '../..');
const pictures = join(house, '.artifacts');

try {
  const browser = getBrowser();
  console.log(`Building Liant for ${browser.name} (${browser.program}).`);
  build(browser);
  const headed = hasDisplay();
  const liant = await launch(browser, {
    headed,
    language: userLanguage(),
    sites: { [sampleProfile.address]: sampleProfile.html },
  });
  try {
    if (headed) await showAround(liant);
    else await doUnseen(() => doMainJob(liant, pictures));
  } finally {
    await liant.close();
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`npm start did not succeed: ${message.split('\nBrowser logs:')[0]}`); // Those fill screens.
  process.exitCode = 1;
}

function build({ name }: FoundBrowser): void {
  const target = name === 'Firefox' ? 'firefox' : 'chrome';
  execFileSync(process.execPath, [join(house, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target], {
    cwd: house,
    stdio: 'pipe', // What it says is wanted only where it fails, and is then in the error.
  });
}

/** Windows and macOS always have a display; elsewhere X11 or Wayland says so. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function doUnseen(job: () => Promise<void>): Promise<void> {
  console.log('There is no display: doing the main job unseen.');
  mkdirSync(pictures, { recursive: true });
  await job();
  console.log(`Done. Pictures are in ${pictures}.`);
}
