import { wholeNumber, z } from '@/lib/network/zod';

import { watchStored, writeStored, type StoredValue } from './stored-value';

/** The tab for which the person last asked, and when: the browser now tells its address, and says so to nobody. */
const asked: StoredValue<{ readonly tabId: number; readonly at: number }> = {
  area: 'session',
  key: 'asked',
  schema: z.object({ tabId: wholeNumber(), at: z.number() }),
};

/**
 * Tells open panels that the person asked for a tab, by the toolbar's button, a command or the menu, which lets Liant
 * see its address and title (`activeTab`): the popup says it when it opens.
 */
export async function tellAsked(tabId: number): Promise<void> {
  await writeStored(asked, { tabId, at: Date.now() });
}

/** @returns stops it */
export function watchAsked(onAsked: () => void): () => void {
  return watchStored(asked, (now) => {
    if (now) onAsked();
  });
}
