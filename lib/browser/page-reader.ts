import { browser } from 'wxt/browser';

import { pageReadingSchema, type PageReading } from '@/lib/network/page-reading';

/**
 * Why a page could not be read; each is a sentence of its own on the screen.
 * - `noPermission`: the person has not let Liant read this site, or the browser lets no extension read it
 * - `pageGone`: the tab was closed
 * - `pageHangs`: no answer in time
 * - `navigated`: the tab shows another page by now
 * - `nothingFound`: the page says nothing plainly of the person
 */
export type ReadFailure = 'noPermission' | 'pageGone' | 'pageHangs' | 'navigated' | 'nothingFound';

export type ReadOutcome =
  | { readonly reading: PageReading; readonly failure?: undefined }
  | { readonly reading?: undefined; readonly failure: ReadFailure };

export interface ReadOptions {
  /** How long the page may take, in milliseconds. */
  readonly patience?: number;
  /** Whether two addresses are one person's: a dialog that opens over a profile is no navigation. */
  readonly isSame?: (one: string, other: string) => boolean;
}

/**
 * Reads the page of a tab once, in a world of its own and without a trace. Only on a person's own click.
 * @param address whose page it must still be
 */
export async function readPage(
  tabId: number,
  address: string,
  { patience = 3_000, isSame = (one, other) => one === other }: ReadOptions = {},
): Promise<ReadOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  try {
    const answer = await Promise.race([inject(tabId), late]);
    if (answer === 'late') return { failure: 'pageHangs' };
    const { data: reading } = pageReadingSchema.safeParse(answer);
    if (!reading) return { failure: (await whyNot(tabId, address, isSame)) ?? 'nothingFound' };
    if (!isSame(reading.address, address)) return { failure: 'navigated' };
    return saysNothing(reading) ? { failure: 'nothingFound' } : { reading };
  } catch {
    // What the browser throws is worded differently in each; the tab itself says what happened.
    return { failure: (await whyNot(tabId, address, isSame)) ?? 'noPermission' };
  } finally {
    clearTimeout(timer);
  }
}

async function inject(tabId: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/read-page.js'] });
  return frame?.result;
}

async function whyNot(
  tabId: number,
  address: string,
  isSame: (one: string, other: string) => boolean,
): Promise<ReadFailure | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'pageGone';
  // The browser tells an address exactly where it also lets the page be read.
  if (tab.url === undefined) return 'noPermission';
  return isSame(tab.url, address) ? undefined : 'navigated';
}

function saysNothing({ facts, alsoAt }: PageReading): boolean {
  return Object.keys(facts).length === 0 && alsoAt.length === 0;
}
