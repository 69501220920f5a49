import { browser } from 'wxt/browser';

import type { z } from '@/lib/network/zod';

import { listen } from './listen';

/** `local` outlives the browser; `session` ends with it, and a change there wakes a stopped background. */
export type Area = 'local' | 'session';

/** One value in the browser's own storage, checked whenever it comes out of it. */
export interface StoredValue<T> {
  readonly area: Area;
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
}

/** @returns `undefined` where nothing is stored, or something that this version cannot read */
export async function readStored<T>(value: StoredValue<T>): Promise<T | undefined> {
  const { [value.key]: found } = await browser.storage[value.area].get(value.key);
  return parse(value, found);
}

export async function writeStored<T>({ area, key }: StoredValue<T>, value: T): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeStored({ area, key }: StoredValue<unknown>): Promise<void> {
  await browser.storage[area].remove(key);
}

/**
 * Hears each writing of a value, by whatever page: `undefined` where it was removed or cannot be read.
 * @returns stops it
 */
export function watchStored<T>(value: StoredValue<T>, onChange: (now: T | undefined) => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    const change = area === value.area ? changes[value.key] : undefined;
    if (change) onChange(parse(value, change.newValue));
  });
}

/**
 * Says a value as it is, and again at each writing.
 * @returns stops it
 */
export function followStored<T>(value: StoredValue<T>, onValue: (now: T | undefined) => void): () => void {
  let superseded = false;
  const stop = watchStored(value, (now) => {
    superseded = true;
    onValue(now);
  });
  const sayFirst = async () => {
    const first = await readStored(value);
    if (!superseded) onValue(first);
  };
  void sayFirst();
  return () => {
    superseded = true;
    stop();
  };
}

function parse<T>({ schema }: StoredValue<T>, found: unknown): T | undefined {
  return schema.safeParse(found).data;
}
