import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { withSingleSpaces, type Role, type Screen } from './screen';

/** A page driven by Puppeteer, as a screen. */
export function puppeteerScreen(page: Page): Screen {
  const find = (role: Role, name?: string) => page.locator(accessible(role, name)).setTimeout(10_000);
  return {
    async press(role, name) {
      await page.bringToFront(); // A page behind another draws nothing, so that nothing on it ever comes to rest.
      await find(role, name).click();
    },
    async read(role, name) {
      return withSingleSpaces(
        await find(role, name)
          .map((element) => (element instanceof HTMLElement ? element.innerText : ''))
          .wait(),
      );
    },
    async readItems(list) {
      const texts = find('list', list).map((element) =>
        [...element.querySelectorAll('li')].map((li) => li.innerText),
      );
      return (await texts.wait()).map(withSingleSpaces);
    },
    isChecked: (role, name) =>
      find(role, name)
        .map((element) => element instanceof HTMLInputElement && element.checked)
        .wait(),
    fill: (role, name, text) => find(role, name).fill(text),
    resize: (width, height) => page.setViewport({ width, height }),
    show: () => page.bringToFront(),
    async savePicture(file) {
      const picture = await page.screenshot();
      writeFileSync(file, picture);
    },
  };
}

function accessible(role: Role, name?: string): string {
  return name === undefined ? `::-p-aria([role="${role}"])` : `::-p-aria([name="${name}"][role="${role}"])`;
}
