import type { browser } from 'wxt/browser';

import type { LiantInChromium } from '../../browsers/chromium';
import type { SidePanel } from '../../browsers/side-panel';
import { until } from '../../browsers/target';

/** Opens the real side panel beside the tab in front, by a press on a page of the extension, which is left again. */
export async function openSidePanel(liant: LiantInChromium): Promise<SidePanel> {
  const { page } = await liant.openPage('popup.html');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const open = () => void chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
    document.addEventListener('click', open, { once: true });
  });
  await page.mouse.click(1, 1);
  const panel = await liant.sidePanel();
  await page.close();
  return panel;
}

/** The name in the panel's heading; empty while nobody is shown. */
export async function readName(panel: SidePanel): Promise<string> {
  return String(await panel.evaluate(`document.querySelector('article h1')?.textContent ?? ''`));
}

/** Waits until the panel shows that person. */
export async function waitForName(panel: SidePanel, name: string): Promise<void> {
  await until(8_000, `the panel does not show ${name}`, async () =>
    (await readName(panel)) === name ? true : undefined,
  );
}
