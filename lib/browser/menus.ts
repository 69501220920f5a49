import { browser } from 'wxt/browser';

import { placeOf, type Place } from './fronts';
import { listen } from './listen';

export interface MenuItem {
  readonly id: string;
  readonly parent?: string;
  readonly title: string;
  /** On a link, whose address must match one of `addresses`; or on a page itself. */
  readonly on: 'link' | 'page';
  /** Match patterns of the link's address, or of the page's. */
  readonly addresses: readonly string[];
}

/** What was chosen, and on what. */
export interface MenuChoice {
  readonly id: string;
  readonly place: Place;
  /** The link's address, where it was chosen on a link. */
  readonly link?: string | undefined;
  /** The link's text, which only Firefox tells. */
  readonly text?: string | undefined;
}

/** Menus are made one after the other: at a start after an update, two events ask for them at once. */
let making: Promise<void> = Promise.resolve();

/** Puts these items in place of all that were there: the browser keeps them over its restarts, in one language. */
export function makeMenus(items: readonly MenuItem[]): Promise<void> {
  const make = async () => {
    await browser.contextMenus.removeAll();
    for (const item of items) await makeItem(item);
  };
  making = making.then(make, make);
  return making;
}

/**
 * Hears what is chosen.
 * @param onChoice called within the gesture
 * @returns stops it
 */
export function watchMenus(onChoice: (choice: MenuChoice) => void): () => void {
  return listen(browser.contextMenus.onClicked, (info, tab) => {
    const place = placeOf(tab);
    const { linkUrl, linkText } = info as typeof info & { linkText?: string };
    if (place) onChoice({ id: String(info.menuItemId), place, link: linkUrl, text: linkText });
  });
}

/** The one interface that still answers by a callback and `lastError`, in every browser. */
function makeItem({ id, parent, title, on, addresses }: MenuItem): Promise<void> {
  const where =
    on === 'link' ? { targetUrlPatterns: [...addresses] } : { documentUrlPatterns: [...addresses] };
  return new Promise((resolve, reject) => {
    browser.contextMenus.create({ id, parentId: parent, title, contexts: [on], ...where }, () => {
      const error = browser.runtime.lastError;
      if (error) reject(new Error(`Menu item ${id}: ${error.message}`));
      else resolve();
    });
  });
}
