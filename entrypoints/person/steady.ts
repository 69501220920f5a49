import { computed, type ReadonlySignal } from '@preact/signals';

/**
 * The same object for as long as what is in it is the same: a save that only makes true what is already shown, and
 * the news of it that come round, draw nothing again.
 */
export function steady<T>(read: () => T): ReadonlySignal<T> {
  let last: { readonly value: T; readonly text: string | undefined } | undefined;
  return computed(() => {
    const value = read();
    const text = JSON.stringify(value) as string | undefined;
    if (!last || last.text !== text) last = { value, text };
    return last.value;
  });
}
