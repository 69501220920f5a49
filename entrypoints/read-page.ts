import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readPage } from '@/lib/sites/read-page';

/**
 * Put into a page once, on a person's own click, in the isolated world; its value is what `scripting.executeScript`
 * returns. It reads and leaves: no global, no listener, no change. The address goes back with the facts, so that they
 * are refused where the page has navigated meanwhile.
 */
export default defineUnlistedScript({
  globalName: false,
  main: () => {
    const [navigation] = performance.getEntriesByType('navigation');
    return readPage(document, location.href, navigation?.name);
  },
});
