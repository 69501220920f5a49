import { personIdSchema, type PersonId } from '@/lib/network/person';
import type { Sighting } from '@/lib/network/sighting';
import { wholeNumber, z } from '@/lib/network/zod';

import { sightingSchema } from './person-schema';
import { followStored, removeStored, writeStored, type StoredValue } from './stored-value';

/**
 * Whom a window's panel shows in place of the person in its tab: the one behind a link on which "Open in panel" was
 * pressed, or somebody of the network, with a profile or without.
 */
export type Shown = {
  /** The tab in which it was pressed. */
  readonly tabId: number;
} & ({ readonly sighting: Sighting } | { readonly person: PersonId });

function shownIn(windowId: number): StoredValue<Shown> {
  return {
    area: 'session',
    key: `shown/${windowId}`,
    schema: z.union([
      z.object({ tabId: wholeNumber(), sighting: sightingSchema }),
      z.object({ tabId: wholeNumber(), person: personIdSchema }),
    ]),
  };
}

/** Shows somebody in a window's panel, until its tab changes. */
export function setShown(windowId: number, shown: Shown): Promise<void> {
  return writeStored(shownIn(windowId), shown);
}

/** The tab changed: the panel shows again who is in it. */
export function clearShown(windowId: number): Promise<void> {
  return removeStored(shownIn(windowId));
}

/**
 * Says whom the panel is to show in place of the person in the tab: now, and whenever that changes; `undefined` for
 * nobody, which the panel need not work out: the background clears it when the tab changes.
 * @returns stops it
 */
export function watchShown(windowId: number, onShown: (shown: Shown | undefined) => void): () => void {
  return followStored(shownIn(windowId), onShown);
}
