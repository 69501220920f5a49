import type { browser } from 'wxt/browser';

import type { LiantInChromium } from '../../browsers/chromium';
import { attachTo, until } from '../../browsers/target';

/** What Chromium adds to each event inside the background: it calls the listeners as the browser would. */
interface Dispatched {
  dispatch(...said: unknown[]): void;
}

/** What the functions below find where they run. */
declare const chrome: typeof browser;

/** Gives a command as its key would, in a tab. */
export async function giveCommand(liant: LiantInChromium, name: string, tab: number): Promise<void> {
  await runInBackground(liant, dispatchCommand, name, tab);
}

/** Chooses an item of the menu on a link in a tab. */
export async function chooseOnLink(
  liant: LiantInChromium,
  item: string,
  link: string,
  tab: number,
): Promise<void> {
  await runInBackground(liant, dispatchChoice, item, link, tab);
}

/** Types in the address bar after the keyword, and gives the addresses of the lines that are suggested. */
export function typeAfterKeyword(liant: LiantInChromium, text: string): Promise<string[]> {
  return runInBackground(liant, dispatchTyping, text);
}

/** What the toolbar's button says of a tab: its badge, and the words behind it. */
export async function readBadge(
  liant: LiantInChromium,
  tab: number,
): Promise<{ text: string; title: string }> {
  const { text, title } = await runInBackground(liant, readAction, tab);
  return { text, title: title.replaceAll(/[\u2068\u2069]/g, '') };
}

/** Stops the background, as the browser does whenever it pleases. */
export async function stopBackground(liant: LiantInChromium): Promise<void> {
  const targetId = await findBackground(liant);
  if (targetId === undefined) throw new Error('The background does not run.');
  await liant.cdp.send('Target.closeTarget', { targetId });
  await until(5_000, 'the background still runs', async () =>
    (await findBackground(liant)) === undefined ? true : undefined,
  );
}

/** Playwright keeps to the background it saw first; this one finds the present one, and waits for one to be woken. */
async function runInBackground<Means extends readonly (string | number)[], Answer>(
  liant: LiantInChromium,
  run: (...means: Means) => Promise<Answer>,
  ...means: Means
): Promise<Answer> {
  const targetId = await until(5_000, 'no background runs', () => findBackground(liant));
  const { evaluate } = await attachTo(liant.cdp, targetId);
  await until(5_000, 'the background does not listen', async () =>
    (await evaluate('globalThis.chrome?.commands.onCommand.hasListeners()')) ? true : undefined,
  );
  return (await evaluate(`(${String(run)})(...${JSON.stringify(means)})`)) as Answer;
}

async function findBackground(liant: LiantInChromium): Promise<string | undefined> {
  const { targetInfos } = await liant.cdp.send('Target.getTargets');
  const isIt = ({ type, url }: (typeof targetInfos)[number]) =>
    type === 'service_worker' && url.startsWith(liant.address(''));
  return targetInfos.find(isIt)?.targetId;
}

async function dispatchCommand(name: string, tab: number): Promise<void> {
  const event = chrome.commands.onCommand as unknown as Dispatched;
  event.dispatch(name, await chrome.tabs.get(tab));
}

async function dispatchChoice(menuItemId: string, linkUrl: string, tab: number): Promise<void> {
  const event = chrome.contextMenus.onClicked as unknown as Dispatched;
  event.dispatch({ menuItemId, linkUrl, editable: false }, await chrome.tabs.get(tab));
}

function dispatchTyping(text: string): Promise<string[]> {
  const event = chrome.omnibox.onInputChanged as unknown as Dispatched;
  return new Promise((resolve) => {
    event.dispatch(text, (lines: { content: string }[]) => resolve(lines.map(({ content }) => content)));
  });
}

async function readAction(tabId: number): Promise<{ text: string; title: string }> {
  const { action } = chrome;
  return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
}
