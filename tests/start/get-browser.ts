import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, howToGetBrowser, type FoundBrowser } from '../browsers/find-browser';

/**
 * The browser to start. Where there is none, Debian's Chromium is installed if this is Debian and we may.
 *
 * @throws where there is none and none can be installed, saying how to get one
 */
export function getBrowser(): FoundBrowser {
  const found = findBrowser() ?? (mayInstall() ? installChromium() : undefined);
  if (!found) throw new Error(`No browser was found. ${howToGetBrowser}`);
  return found;
}

function mayInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installChromium(): FoundBrowser | undefined {
  console.log("No browser was found: installing Debian's Chromium.");
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
  return findBrowser();
}
