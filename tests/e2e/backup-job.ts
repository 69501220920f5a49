import { expect, vi } from 'vitest';

import type { Screen } from '../browsers/screen';

/** What a page of the network's room of files can be asked, whatever drives the browser. */
export interface FilesPage {
  readonly screen: Screen;
  /** Gives files to the room. */
  readonly choose: (...files: readonly string[]) => Promise<void>;
  /** Presses Export, and keeps what comes. @returns where it lies */
  readonly export: () => Promise<string>;
  /** All that the page says. */
  readonly text: () => Promise<string>;
}

const patient = { timeout: 15_000, interval: 100 };

/** Waits until the page says something. */
export async function waitFor(page: FilesPage, text: string): Promise<void> {
  await vi.waitFor(async () => expect(await page.text()).toContain(text), patient);
}

/** A backup without when and on which device it was made. */
export function withoutOrigin(backup: string): string {
  return backup.replace(/"made":"[^"]*","device":"[^"]*",/, '');
}
