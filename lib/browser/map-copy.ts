import { mapCopySchema, type MapCopy } from '@/lib/network/map-copy';

import { readStored, writeStored, type StoredValue } from './stored-value';

/** The map as it was drawn last, of whichever network: a copy, which is drawn anew when everybody has come. */
const copy: StoredValue<MapCopy> = { area: 'local', key: 'map/1', schema: mapCopySchema };

/** @returns `undefined` where there is none, or one of another version */
export function readKeptMap(): Promise<MapCopy | undefined> {
  return readStored(copy);
}

export function keepMap(map: MapCopy): Promise<void> {
  return writeStored(copy, map);
}
