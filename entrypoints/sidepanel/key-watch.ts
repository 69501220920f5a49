import { deedOf, takesText } from './keys';
import type { Panel } from './panel';

/** For so long after a letter was typed (ms), those that follow still belong to the text. */
const TYPING = 1_000;

/**
 * Letters act from anywhere in the panel, unless text is typed or they are switched off. Where another person comes on
 * the screen in the middle of a word, its last letters do nothing to them.
 */
export function actOnKeys(
  panel: Pick<Panel, 'settings' | 'subject' | 'walk' | 'undo' | 'actions' | 'words'>,
): void {
  let typed: { readonly at: number; readonly of: string | undefined } | undefined;
  document.addEventListener('keydown', (event) => {
    if (!panel.settings.value?.letters || event.defaultPrevented) return;
    const intoText = takesText(event.target);
    if (intoText) typed = { at: event.timeStamp, of: panel.subject.value?.key };
    const deed = deedOf(event, intoText);
    if (!deed) return;
    const goesOn = typed && event.timeStamp - typed.at < TYPING && typed.of !== panel.subject.value?.key;
    if (goesOn) return;
    event.preventDefault();
    if ('go' in deed) panel.walk.go(deed.go);
    else if ('undo' in deed) panel.undo();
    else panel.actions.value?.edit(deed.edit);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (takesText(target)) void panel.words.refresh();
  });
}
