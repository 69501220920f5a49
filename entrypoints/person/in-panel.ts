import { findFront, type Place } from '@/lib/browser/fronts';
import { openPanel } from '@/lib/browser/panel';
import { setShown } from '@/lib/browser/shown';
import type { PersonId } from '@/lib/network/person';

/**
 * Opens the panel on somebody of the network, in place of whoever is in the tab. Must be called within a gesture.
 * @param at where; else beside the tab in front
 */
export async function showInPanel(person: PersonId, at?: Place): Promise<void> {
  // Nothing may come before it in the gesture.
  await Promise.all([openPanel(at?.windowId), showThere(person, at)]);
}

async function showThere(person: PersonId, at?: Place): Promise<void> {
  const here = at ?? (await findFront());
  if (here) await setShown(here.windowId, { tabId: here.tabId, person });
}
