import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { attachTo, until } from './target';

/** The real side panel, docked beside the page. Playwright does not see it, so it is spoken to over the protocol. */
export interface SidePanel {
  /** The value of a JavaScript expression in the panel; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the control of that role and accessible name with the mouse: a true gesture of the person's. */
  press(role: string, name: string): Promise<void>;
  /** Presses and leaves keys one by one: each letter and digit of a text, or one of the keys that write none. */
  type(text: string): Promise<void>;
  savePicture(file: string): Promise<void>;
}

/** Keys that write nothing, as the protocol knows them. */
const wordlessKeys: Readonly<Record<string, { key: string; windowsVirtualKeyCode: number; text?: string }>> =
  {
    Tab: { key: 'Tab', windowsVirtualKeyCode: 9 },
    Enter: { key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  };

/** @throws where no side panel shows that page within the patience, in milliseconds. */
export async function attachToSidePanel(
  cdp: CDPSession,
  address: string,
  patience = 5_000,
): Promise<SidePanel> {
  const targetId = await until(patience, `no side panel at ${address}`, async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ url, attached }) => url.startsWith(address) && !attached)?.targetId;
  });
  const { send, evaluate } = await attachTo(cdp, targetId);
  return {
    evaluate,
    async press(role, accessibleName) {
      const { root } = await send<{ root: { backendNodeId: number } }>('DOM.getDocument', {});
      const backendNodeId = await until(
        patience,
        `no ${role} named ${accessibleName} in the panel`,
        async () => {
          const query = { backendNodeId: root.backendNodeId, role, accessibleName };
          const { nodes } = await send<{ nodes: { backendDOMNodeId: number }[] }>(
            'Accessibility.queryAXTree',
            query,
          );
          return nodes[0]?.backendDOMNodeId;
        },
      );
      await send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { quads } = await send<{ quads: number[][] }>('DOM.getContentQuads', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
      const place = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { ...place, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...place, type: 'mouseReleased' });
    },
    async type(text) {
      for (const key of text in wordlessKeys ? [text] : text) {
        const stroke = wordlessKeys[key] ?? { key, text: key };
        await send('Input.dispatchKeyEvent', { ...stroke, type: stroke.text ? 'keyDown' : 'rawKeyDown' });
        await send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' });
      }
    },
    async savePicture(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', {});
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
}
