import { browser } from 'wxt/browser';

/** Opens an address in a tab of its own, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Opens an address in a tab that is there, in place of its page. Where the tab goes elsewhere at that moment, as by a
 * second press, that stands.
 */
export async function openIn(tabId: number, url: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { url });
  } catch (error) {
    // Chromium's word for it.
    if (!(error instanceof Error && error.message.startsWith('Navigation rejected'))) throw error;
  }
}

/**
 * Shows the network page at a place such as `#inventory`: in the tab where it is open already, else in a new one.
 * An extension may see the addresses of its own pages without any permission.
 */
export async function openNetworkPage(place: `#${string}`): Promise<void> {
  const address = browser.runtime.getURL('/network.html');
  const [open] = await browser.tabs.query({ url: address });
  if (open?.id === undefined) return openTab(address + place);
  await browser.tabs.update(open.id, { active: true, url: address + place });
  await browser.windows.update(open.windowId, { focused: true });
}

/** Closes the popup; a popup's page that was opened in a tab stays. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

/** The version of the extension: "0.1.0". */
export function readVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The keys of a command as the browser shows them; `undefined` where it has none. */
export async function readKeys(command: string): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || undefined;
}
