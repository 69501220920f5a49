import { COLUMNS_AT_FIRST, CHOSEN_COLUMNS, type Column } from '@/lib/network/columns';
import { z } from '@/lib/network/zod';

import { followStored, writeStored, type StoredValue } from './stored-value';

/** A view that the person keeps under a name. */
export interface SavedView {
  readonly name: string;
  /** As `writeView` says it. */
  readonly view: string;
}

/** How the person set the inventory up, on this device. */
export interface InventorySettings {
  readonly columns: readonly Column[];
  readonly views: readonly SavedView[];
}

const AT_FIRST: InventorySettings = { columns: COLUMNS_AT_FIRST, views: [] };

const stored: StoredValue<InventorySettings> = {
  area: 'local',
  key: 'inventory/1',
  schema: z.object({
    columns: z.array(z.enum(CHOSEN_COLUMNS)),
    views: z.array(z.object({ name: z.string(), view: z.string() })),
  }),
};

/**
 * Says them as they are, and again at each change, by whatever page. As at first where they cannot be read.
 * @returns stops it
 */
export function followInventorySettings(onSettings: (settings: InventorySettings) => void): () => void {
  return followStored(stored, (now) => onSettings(now ?? AT_FIRST));
}

export function writeInventorySettings(settings: InventorySettings): Promise<void> {
  return writeStored(stored, settings);
}
