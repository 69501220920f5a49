import { deedOf, takesText } from './keys';
import type { Panel } from './panel';

/** Letters act from anywhere in the panel, unless text is typed or they are switched off. */
export function actOnKeys(panel: Panel): void {
  document.addEventListener('keydown', (event) => {
    if (!panel.settings.value?.letters || event.defaultPrevented) return;
    const deed = deedOf(event, takesText(event.target));
    if (!deed) return;
    event.preventDefault();
    if ('go' in deed) panel.walk.go(deed.go);
    else if ('undo' in deed) panel.undo();
    else panel.actions.value?.edit(deed.edit);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (takesText(target)) void panel.words.refresh();
  });
}
