import { personRowSchema } from '@/lib/network/person-row';
import type { ProfileKey } from '@/lib/network/profile-key';
import { withShortKeys } from '@/lib/network/short-keys';
import { shortenWebProfile } from '@/lib/network/web-address';

import { drawerOf } from './drawers';
import { drawerOfName, namesOf } from './names';
import type { Upgrading } from './stored';

/**
 * Makes whoever is kept under the longer address of a page answer to the shorter one, where that leads to nobody yet.
 * Only they are read; what of them cannot be read is left as it lies, for whoever sets it aside.
 */
export async function answerToShort(transaction: Upgrading): Promise<void> {
  const [people, keys] = [transaction.objectStore('people'), transaction.objectStore('keys')];
  const [drawers, found] = await Promise.all([keys.getAllKeys(), keys.getAll()]);
  const names = new Map(drawers.map((drawer, index) => [drawer, found[index]]));
  const all = new Map([...names.values()].filter(isDrawer).flatMap(Object.entries<unknown>));
  const longer = [...all].filter(([name]) => shortenWebProfile({ key: name as ProfileKey, url: '' }));
  for (const [, id] of longer) {
    if (typeof id !== 'string') continue;
    const lying: unknown = await people.get(drawerOf(id));
    if (!Array.isArray(lying)) continue;
    const place = lying.findIndex((beside: { readonly id?: unknown } | null) => beside?.id === id);
    const { data: row } = personRowSchema.safeParse(lying[place]);
    const next = row && withShortKeys(row, (key) => (all.get(key) ?? id) === id);
    if (!next || next === row) continue;
    await people.put(lying.with(place, { ...(lying[place] as object), ...next }), drawerOf(id));
    for (const name of namesOf(next).filter((each) => !all.has(each))) {
      all.set(name, id);
      const lies = drawerOfName(name);
      const drawer = names.get(lies) ?? {};
      if (!isDrawer(drawer)) continue;
      names.set(lies, { ...drawer, [name]: id });
      await keys.put(names.get(lies), lies);
    }
  }
}

function isDrawer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
