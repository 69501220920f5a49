import { browser } from 'wxt/browser';

import { z } from '@/lib/network/zod';

import type { Settling, Waiting } from './settling';

/**
 * The tabs whose title is still to come, as the background leaves them for whoever looks at a tab for the first time:
 * a panel that was just opened, or the background itself after it was stopped.
 */
export type Unsettled = ReadonlyMap<number, Waiting>;

const PREFIX = 'unsettled/';

const schema = z.object({ url: z.string(), before: z.optional(z.string()), since: z.number() });

export async function readUnsettled(): Promise<Unsettled> {
  const stored = await browser.storage.session.get();
  const unsettled = new Map<number, Waiting>();
  for (const [key, value] of Object.entries(stored)) {
    const { data } = schema.safeParse(value);
    if (key.startsWith(PREFIX) && data)
      unsettled.set(Number(key.slice(PREFIX.length)), { before: undefined, ...data });
  }
  return unsettled;
}

/** Only the background calls it, for every tab that changed. */
export async function noteUnsettled(tabId: number, { url, title, before, since }: Settling): Promise<void> {
  if (url === undefined || title !== undefined) await dropUnsettled(tabId);
  else await browser.storage.session.set({ [PREFIX + tabId]: { url, before, since } });
}

export async function dropUnsettled(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
