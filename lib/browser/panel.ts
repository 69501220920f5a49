import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chromium's interfaces do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside the pages of a window. Must be the first call inside a gesture of the person's: one `await`
 * before it, and the browser refuses. Firefox opens it in the window in front, which is where the gesture was.
 */
export function openPanel(windowId: number = browser.windows.WINDOW_ID_CURRENT): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
}
