import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** A browser on this computer. Chrome and Edge are driven as Chromium is. */
export interface FoundBrowser {
  readonly name: 'Chromium' | 'Chrome' | 'Edge' | 'Firefox';
  /** Absolute file name of its program. */
  readonly program: string;
}

type Name = FoundBrowser['name'];

/** Program names by which each browser is found in PATH, in the order in which browsers are preferred. */
const programs: Record<Name, readonly string[]> = {
  Chromium: ['chromium', 'chromium-browser'],
  Chrome: ['google-chrome', 'google-chrome-stable', 'chrome'],
  Edge: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  Firefox: ['firefox', 'firefox-esr'],
};

/** Where macOS and Windows keep them, below the folders that hold applications. */
const applications: Record<Name, readonly string[]> = {
  Chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Chromium/Application/chrome.exe'],
  Chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Google/Chrome/Application/chrome.exe'],
  Edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft/Edge/Application/msedge.exe'],
  Firefox: ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
};

const names = ['Chromium', 'Chrome', 'Edge', 'Firefox'] as const;

/** Where to look: variables of the environment, names to choose from in order, folders of applications. */
interface Places {
  readonly environment?: NodeJS.ProcessEnv;
  readonly among?: readonly Name[];
  readonly folders?: readonly string[];
}

/**
 * Finds the browser to use: the program that `LIANT_BROWSER` names, else Chromium, Chrome, Edge or Firefox.
 *
 * @returns undefined where there is none
 * @throws where `LIANT_BROWSER` names a program that is not there
 */
export function findBrowser({
  environment = process.env,
  among = names,
  folders = applicationFolders(environment),
}: Places = {}): FoundBrowser | undefined {
  if (environment.LIANT_BROWSER) return readChosen(environment.LIANT_BROWSER, environment);
  for (const name of among) {
    const program = findProgram(name, environment, folders);
    if (program) return { name, program };
  }
  return undefined;
}

/** @throws where the browser is not on this computer, saying how to get it. */
export function requireBrowser(name: Name): FoundBrowser {
  const found = findBrowser({ environment: { ...process.env, LIANT_BROWSER: undefined }, among: [name] });
  if (!found) throw new Error(`${name} is not on this computer. ${howToGetBrowser}`);
  return found;
}

export const howToGetBrowser =
  'Get Chromium (Debian, Ubuntu: apt-get install chromium), Chrome, Edge or Firefox, ' +
  'or set LIANT_BROWSER to the program of the one you have.';

function readChosen(chosen: string, environment: NodeJS.ProcessEnv): FoundBrowser {
  const program = existsSync(chosen) ? chosen : findInPath(chosen, environment);
  if (!program) throw new Error(`LIANT_BROWSER is ${chosen}, and there is no such program.`);
  const file = basename(program).toLowerCase();
  const name = names.find((each) =>
    [...programs[each], each.toLowerCase()].some((known) => file.includes(known)),
  );
  return { name: name ?? 'Chromium', program };
}

function findProgram(
  name: Name,
  environment: NodeJS.ProcessEnv,
  folders: readonly string[],
): string | undefined {
  const installed = folders.flatMap((folder) => applications[name].map((file) => join(folder, file)));
  return (
    programs[name].map((program) => findInPath(program, environment)).find(Boolean) ?? installed.find(canRun)
  );
}

function applicationFolders({ ProgramFiles, LOCALAPPDATA, ...others }: NodeJS.ProcessEnv): string[] {
  const folders = ['/Applications', ProgramFiles, others['ProgramFiles(x86)'], LOCALAPPDATA];
  return folders.filter((folder) => folder !== undefined);
}

function findInPath(program: string, environment: NodeJS.ProcessEnv): string | undefined {
  return (environment.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not to be run: both mean that it is not the browser.
  }
}
