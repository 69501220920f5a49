import type { ReadonlySignal } from '@preact/signals';

import type { PersonActions } from '@/components/person/person-actions';
import { deedOf, takesText } from './keys';

/** A page on which letters say something of whoever is shown. */
export interface KeyedPage {
  readonly settings: ReadonlySignal<{ readonly letters: boolean } | undefined>;
  readonly subject: ReadonlySignal<{ readonly key: string } | undefined>;
  readonly walk: { readonly go: (to: 'next' | 'previous') => void };
  readonly undo: () => void;
  /** Nothing while letters mean nobody. */
  readonly actions: ReadonlySignal<Pick<PersonActions, 'edit'> | undefined>;
  /** What was written before is read when a text is first entered. */
  readonly words?: { readonly refresh: () => Promise<void> };
}

/** For so long after a letter was typed (ms), those that follow still belong to the text. */
const TYPING = 1_000;

/**
 * Letters act from anywhere in the page, unless text is typed or they are switched off. Where another person comes on
 * the screen in the middle of a word, its last letters do nothing to them.
 */
export function actOnKeys(page: KeyedPage): void {
  let typed: { readonly at: number; readonly of: string | undefined } | undefined;
  document.addEventListener('keydown', (event) => {
    if (!page.settings.value?.letters || event.defaultPrevented) return;
    const intoText = takesText(event.target);
    if (intoText) typed = { at: event.timeStamp, of: page.subject.value?.key };
    const deed = deedOf(event, intoText);
    if (!deed) return;
    const goesOn = typed && event.timeStamp - typed.at < TYPING && typed.of !== page.subject.value?.key;
    if (goesOn) return;
    event.preventDefault();
    if ('go' in deed) page.walk.go(deed.go);
    else if ('undo' in deed) page.undo();
    else page.actions.value?.edit(deed.edit);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (takesText(target)) void page.words?.refresh();
  });
}
