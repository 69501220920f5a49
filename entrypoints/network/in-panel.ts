import { findFront } from '@/lib/browser/fronts';
import { openPanel } from '@/lib/browser/panel';
import { setShown } from '@/lib/browser/shown';
import type { Person } from '@/lib/network/person';

/** Opens the panel beside this page, on somebody of the list. */
export function showInPanel({ profiles: [first, ...others], name, nameSource }: Person): void {
  // Nothing may come before it in the gesture.
  const opening = openPanel();
  if (first) void opening.then(() => showThere({ profiles: [first, ...others], name, nameSource }));
}

async function showThere(sighting: Parameters<typeof setShown>[1]['sighting']): Promise<void> {
  const here = await findFront();
  if (here) await setShown(here.windowId, { tabId: here.tabId, sighting });
}
