import type { Edit } from './unsaved';

/** What a letter does. */
export type KeyDeed =
  { readonly edit: Edit } | { readonly go: 'next' | 'previous' } | { readonly undo: true };

const deeds: Readonly<Record<string, KeyDeed>> = {
  s: { edit: { tie: 'strong' } },
  w: { edit: { tie: 'weak' } },
  m: { edit: { bridge: 'same' } },
  a: { edit: { bridge: 'other' } },
  d: { edit: { choice: 'deepen' } },
  o: { edit: { choice: 'occasional' } },
  f: { edit: { choice: 'fade' } },
  u: { undo: true },
  j: { go: 'next' },
  k: { go: 'previous' },
};

export type Key = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>;

/** What a key means: nothing with a modifier, held down, or while text is typed. */
export function deedOf(key: Key, intoText: boolean): KeyDeed | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = key;
  if (intoText || altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing) return undefined;
  // Caps Lock, which is no modifier, makes letters large.
  const letter = key.key.length === 1 ? key.key.toLowerCase() : '';
  return Object.hasOwn(deeds, letter) ? deeds[letter] : undefined;
}

/** Whether what has the focus takes letters as text. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'file'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
