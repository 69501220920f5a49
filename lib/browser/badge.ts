import { browser } from 'wxt/browser';

/** What the toolbar's button says of a tab. */
export interface Badge {
  /** A shape or a sign, which needs no language; empty for nothing. */
  readonly text: string;
  /** What it means, in words: shown where the pointer rests, and read aloud. */
  readonly title: string;
  readonly tone: Tone;
}

export type Tone = keyof typeof tones;

/** The toolbar is the browser's, light or dark: these stand out from both, and white from each of them. */
const tones = { strong: '#12605f', weak: '#9a5b12', review: '#5b4a8f', trouble: '#a3262a' } as const;

/** Shows a badge on a tab, if it is still there; the browser takes it off again where the tab goes elsewhere. */
export async function showBadge(tabId: number, { text, title, tone }: Badge): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: tones[tone] }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      action.setBadgeText({ tabId, text }),
      action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    if (await isThere(tabId)) throw error;
  }
}

async function isThere(tabId: number): Promise<boolean> {
  try {
    return Boolean(await browser.tabs.get(tabId));
  } catch {
    return false; // That is how browsers say no.
  }
}
