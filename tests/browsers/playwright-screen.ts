import type { Page } from 'playwright-core';
import { withSingleSpaces, type Role, type Screen } from './screen';

const patience = { timeout: 10_000 };

/** A page driven by Playwright, as a screen. */
export function playwrightScreen(page: Page): Screen {
  const find = (role: Role, name?: string) =>
    page.getByRole(role, name === undefined ? {} : { name, exact: true }).first();
  return {
    press: (role, name) => find(role, name).click(patience),
    async read(role, name) {
      return withSingleSpaces(await find(role, name).innerText(patience));
    },
    async readItems(list) {
      await find('list', list).waitFor(patience);
      return (await find('list', list).getByRole('listitem').allInnerTexts()).map(withSingleSpaces);
    },
    isChecked: (role, name) => find(role, name).isChecked(patience),
    fill: (role, name, text) => find(role, name).fill(text, patience),
    resize: (width, height) => page.setViewportSize({ width, height }),
    show: () => page.bringToFront(),
    async savePicture(file) {
      await page.screenshot({ path: file });
    },
  };
}
