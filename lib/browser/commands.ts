import { browser } from 'wxt/browser';

import { placeOf, type Place } from './fronts';
import { listen } from './listen';

/**
 * Hears the commands of the manifest, by their key or wherever else the browser offers them.
 * @param onCommand called within the gesture. `place` is missing where the browser does not say in which tab
 * @returns stops it
 */
export function watchCommands(onCommand: (name: string, place: Place | undefined) => void): () => void {
  return listen(browser.commands.onCommand, (name, tab) => onCommand(name, placeOf(tab)));
}
