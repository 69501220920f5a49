/** What the functions below find where they run: a page of Liant, in either browser. */
interface Own {
  readonly browser?: Api;
  readonly chrome: Api;
}

interface Api {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(of: { type: 'popup' }): readonly { readonly innerWidth: number }[] };
}

/** What a popup asks for, in CSS pixels. As a page in a tab it has the tab's width, which says nothing of this. */
export const POPUP_WIDTH = 400;

/** Carried out in a page of Liant: opens the popup as a press on the toolbar's button does. */
export async function openToolbarPopup(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Own;
  await (browser ?? chrome).action.openPopup();
}

/** Carried out in a page of Liant: how wide the popup is that the toolbar opened; nothing before it is there. */
export function measureToolbarPopup(): number | undefined {
  const { browser, chrome } = globalThis as unknown as Own;
  return (browser ?? chrome).extension.getViews({ type: 'popup' })[0]?.innerWidth;
}
