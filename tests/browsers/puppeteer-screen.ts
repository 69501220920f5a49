import { writeFileSync } from 'node:fs';
import type { ElementHandle, Locator, Page } from 'puppeteer-core';
import { withSingleSpaces, type Role, type Screen } from './screen';
import { until } from './target';

const PATIENCE = 10_000;

/** A page driven by Puppeteer, as a screen. */
export function puppeteerScreen(page: Page): Screen {
  const find = (role: Role, name?: string) =>
    until(PATIENCE, `no ${role} named ${name ?? 'in any way'}`, () => findAccessible(page, role, name));
  // The page may draw another in the place of what was found: that one is then looked for, and waited for.
  const act = async (role: Role, name: string, how: (element: Locator<Element>) => Promise<void>) => {
    const found = await find(role, name);
    await how(found.asLocator().setTimeout(2_000)).catch(async () =>
      how((await find(role, name)).asLocator().setTimeout(PATIENCE)),
    );
  };
  return {
    async press(role, name) {
      await page.bringToFront(); // A page behind another draws nothing, so that nothing on it ever comes to rest.
      await act(role, name, (element) => element.click());
    },
    async read(role, name) {
      const element = await find(role, name);
      return withSingleSpaces(await element.evaluate((found) => found.innerText));
    },
    async readItems(list) {
      const element = await find('list', list);
      const texts = await element.evaluate((found) =>
        [...found.querySelectorAll('li')].map((li) => li.innerText),
      );
      return texts.map(withSingleSpaces);
    },
    async isChecked(role, name) {
      const element = await find(role, name);
      return element.evaluate((found) => found instanceof HTMLInputElement && found.checked);
    },
    fill: (role, name, text) => act(role, name, (element) => element.fill(text)),
    resize: (width, height) => page.setViewport({ width, height }),
    show: () => page.bringToFront(),
    async savePicture(file) {
      const picture = await page.screenshot();
      writeFileSync(file, picture);
    },
  };
}

/** What can be of a role, as far as a selector knows. */
const kinds: Record<Role, string> = {
  button: 'button, summary, [role=button]',
  checkbox: '[type=checkbox], [role=checkbox]',
  combobox: 'select, [role=combobox], [list]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  link: 'a[href], [role=link]',
  list: 'ul, ol, [role=list]',
  radio: '[type=radio], [role=radio]',
  searchbox: '[type=search], [role=searchbox]',
  textbox: 'input, textarea, [role=textbox]',
};

/**
 * The first of that role and accessible name, or of that role alone. Firefox takes a second or more to tell the names
 * of a whole page, so it is asked only about what may be meant: whatever bears the words somewhere.
 */
export async function findAccessible(
  page: Page,
  role: Role,
  name?: string,
): Promise<ElementHandle<HTMLElement> | undefined> {
  const perhaps = await page.evaluateHandle(listPerhaps, kinds[role], name ?? '');
  const candidates = await perhaps.getProperties();
  for (const candidate of candidates.values()) {
    const element = candidate.asElement() as ElementHandle<HTMLElement> | null;
    if (await element?.$(accessible(role, name))) return element ?? undefined;
  }
  return undefined;
}

function accessible(role: Role, name?: string): string {
  return name === undefined ? `::-p-aria([role="${role}"])` : `::-p-aria([name="${name}"][role="${role}"])`;
}

/** Runs in the page. */
function listPerhaps(selector: string, name: string): HTMLElement[] {
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  const wordsOf = (element: HTMLElement) => [
    element.ariaLabel,
    element.title,
    element.textContent,
    element.closest('label')?.textContent,
    ...(element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent),
    ...('labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []).map(
      (label) => label.textContent,
    ),
  ];
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    wordsOf(element).some((words) => plain(words ?? '').includes(plain(name))),
  );
}
