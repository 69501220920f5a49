import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Keeping } from '@/entrypoints/person/keeping';
import { readBroken } from '@/lib/store/broken';
import type { Network } from '@/lib/store/database';
import type { Broken } from '@/lib/store/stored';

/** What is kept on this device: how much, and what could not be read. */
export interface Kept {
  /** Nothing while it is not read. */
  readonly broken: ReadonlySignal<readonly Broken[] | undefined>;
  /** Nothing where the browser does not say. */
  readonly bytes: ReadonlySignal<number | undefined>;
  readonly look: () => Promise<void>;
}

export function watchKept(
  name: ReadonlySignal<Network['name'] | undefined>,
  keeping: Pick<Keeping, 'read'>,
): Kept {
  const broken = signal<readonly Broken[]>();
  const bytes = signal<number>();
  const look = async () => {
    broken.value = await keeping.read(readBroken);
    bytes.value = (await navigator.storage.estimate()).usage;
  };
  effect(() => {
    if (name.value !== undefined) void untracked(look);
  });
  return { broken, bytes, look };
}
