import type * as Store from '@/lib/store';

let store: Promise<typeof Store> | undefined;

/**
 * All of the store, which no first frame waits for. Kept, since `import` answers in a task of its own even when all is
 * loaded: behind the painting of what was pressed. Where the script did not come, it is asked for again.
 */
export function loadStore(): Promise<typeof Store> {
  store ??= import('@/lib/store').catch((error: unknown) => {
    store = undefined;
    throw error;
  });
  return store;
}
