import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** Something that runs in the browser and is spoken to over the protocol, past Playwright. */
export interface Target {
  readonly send: <Answer>(method: string, parameters: object) => Promise<Answer>;
  /** The value of a JavaScript expression in it; a promise is awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

interface Evaluation {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** Attaches to a target by its id, in a session inside the browser's own. */
export async function attachTo(cdp: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const send = speakTo(cdp, sessionId);
  return {
    send,
    async evaluate(expression) {
      const { result, exceptionDetails } = await send<Evaluation>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Looks until there is something. @throws after the patience, in milliseconds, saying what was missed */
export async function until<Value>(
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

/** Questions to one target and their answers, matched by number. */
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
