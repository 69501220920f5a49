import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** The real side panel, docked beside the page. Playwright does not see it, so it is spoken to over the protocol. */
export interface SidePanel {
  /** The value of a JavaScript expression in the panel; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the control of that role and accessible name with the mouse: a true gesture of the person's. */
  press(role: string, name: string): Promise<void>;
  savePicture(file: string): Promise<void>;
}

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
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const send = speakTo(cdp, sessionId);
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await send<Evaluation>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
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
    async savePicture(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', {});
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
}

interface Evaluation {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** Questions to one target and their answers, matched by number, inside the browser's own session. */
function speakTo(cdp: CDPSession, sessionId: string) {
  let asked = 0;
  return <Answer>(method: string, params: object): Promise<Answer> => {
    const id = ++asked;
    return new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as {
          id?: number;
          result: Answer;
          error?: { message: string };
        };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
}

async function until<Value>(
  patience: number,
  otherwise: string,
  look: () => Promise<Value | undefined>,
): Promise<Value> {
  for (let waited = 0; waited <= patience; waited += 50) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error(`After ${patience} ms, ${otherwise}.`);
}
