import type { Page } from 'playwright-core';

/** What is loaded after the first painting has come once nothing in the page changes for a while. */
export function waitForRest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((rest) => {
        let timer = setTimeout(rest, 500);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(rest, 500);
        }).observe(document, { subtree: true, childList: true });
      }),
  );
}
