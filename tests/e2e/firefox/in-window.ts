import type { Browser, Page } from 'puppeteer-core';

import { extensionId, type LiantInFirefox } from '../../browsers/firefox';

/** What Puppeteer speaks to Firefox with; it has no call of its own for the browser's window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** What the functions below find where they run: in the script of the browser's own window. */
declare const gURLBar: {
  value: string;
  focus(): void;
  startQuery(query: object): Promise<void>;
  readonly view: {
    readonly visibleRowCount?: number;
    close(): void;
    getResultAtIndex(index: number): {
      readonly payload: { readonly title: string; readonly content: string };
    };
  };
};
declare const SidebarController: { readonly isOpen: boolean; readonly currentID: string };
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
interface MenuElement extends Element {
  readonly state: string;
  doCommand(): void;
  hidePopup(): void;
}

/** How Firefox names what belongs to an extension in its window. */
const ours = extensionId.replaceAll(/[@.]/g, '_');

/** Gives the command that a letter stands for, as its key with Alt and Shift would. */
export function giveCommand(liant: LiantInFirefox, letter: string): Promise<void> {
  return runInWindow(liant.browser, pressKey, `#ext-keyset-id-${ours} key[key=${letter}]`);
}

/** Opens the menu of what a selector finds in a page, and chooses one of Liant's items. */
export async function chooseOn(
  liant: LiantInFirefox,
  page: Page,
  selector: string,
  item: string,
): Promise<void> {
  await page.bringToFront();
  await page.click(selector, { button: 'right' });
  await runInWindow(liant.browser, chooseItem, `${ours}-menuitem-_${item}`);
}

/** Types in the address bar after the keyword, and gives the names in the lines below it. */
export function typeAfterKeyword(liant: LiantInFirefox, text: string): Promise<string[]> {
  return runInWindow(liant.browser, typeInAddressBar, `liant ${text}`);
}

/** Whether Liant's panel stands in the sidebar. */
export async function isPanelOpen(liant: LiantInFirefox): Promise<boolean> {
  return (await runInWindow(liant.browser, readSidebar)) === `${ours}-sidebar-action`;
}

/** Has pages believe that the person likes it light or dark. */
export function setColorScheme(liant: LiantInFirefox, scheme: 'dark' | 'light'): Promise<void> {
  return runInWindow(liant.browser, prefer, ['dark', 'light'].indexOf(scheme));
}

async function runInWindow<Means extends readonly (string | number)[], Answer>(
  browser: Browser,
  run: (...means: Means) => Answer | Promise<Answer>,
  ...means: Means
): Promise<Answer> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const send = async <T>(method: string, parameters: object) =>
    (await connection.send(method, parameters)).result as T;
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  // As text, since Firefox describes the values of its own window only from outside.
  const expression = `(async () => JSON.stringify(await (${String(run)})(...${JSON.stringify(means)})))()`;
  const answer = await send<Evaluation>('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value === undefined
    ? (undefined as Answer)
    : (JSON.parse(answer.result.value) as Answer);
}

type Evaluation =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

function pressKey(selector: string): void {
  const key = document.querySelector<MenuElement>(selector);
  if (!key) throw new Error(`No key at ${selector}`);
  key.doCommand();
}

async function chooseItem(id: string): Promise<void> {
  const findMenu = () => document.getElementById('contentAreaContextMenu') as MenuElement | null;
  for (let waited = 0; findMenu()?.state !== 'open' && waited < 5_000; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const menu = findMenu();
  const item = document.getElementById(id) as MenuElement | null;
  if (!menu || !item) throw new Error(`The menu has no ${id}`);
  item.doCommand();
  menu.hidePopup();
}

async function typeInAddressBar(text: string): Promise<string[]> {
  gURLBar.view.close();
  gURLBar.focus();
  gURLBar.value = text;
  await gURLBar.startQuery({ searchString: text, allowAutofill: false, event: new Event('input') });
  const read = () =>
    Array.from({ length: gURLBar.view.visibleRowCount ?? 0 }, (_, index) =>
      gURLBar.view.getResultAtIndex(index),
    );
  // The first line says what the keyword is for; suggestions come below it, or none within a moment.
  const isAnswered = () => read().length > 1 && read()[0]?.payload.content === text;
  for (let waited = 0; !isAnswered() && waited < 2_000; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return read()
    .slice(1)
    .map(({ payload }) => payload.title);
}

function readSidebar(): string | null {
  return SidebarController.isOpen ? SidebarController.currentID : null;
}

function prefer(value: number): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
}
