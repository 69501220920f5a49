import type { CDPSession, Page } from 'playwright-core';

/** Where a page could notice an extension. */
export interface Traces {
  readonly document: string;
  /** Names of the window's own properties. */
  readonly globals: readonly string[];
  /** Each listener of the window, the document and every element, of all worlds, as `owner type`. */
  readonly listeners: readonly string[];
}

/** Reads what stands in a page by the devtools' protocol, which leaves nothing in it. */
export async function readTraces(page: Page): Promise<Traces> {
  const cdp = await page.context().newCDPSession(page);
  const traces = {
    document: await readValue<string>(cdp, 'document.documentElement.outerHTML'),
    globals: await readValue<string[]>(cdp, 'Object.getOwnPropertyNames(window).sort()'),
    listeners: await listListeners(cdp),
  };
  await cdp.detach();
  return traces;
}

/** A script of an extension has a world of its own in the page: each is asked for the listeners that it set. */
async function listListeners(cdp: CDPSession): Promise<string[]> {
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await cdp.send('Runtime.enable');
  const listeners: string[] = [];
  for (const contextId of worlds) {
    for (const owner of ['window', 'document']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression: owner, contextId });
      if (result.objectId === undefined) throw new Error(`A world of the page has no ${owner}.`);
      // -1: what stands within it, however deep.
      const { listeners: found } = await cdp.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
        depth: -1,
        pierce: true,
      });
      listeners.push(...found.map(({ type }) => `${owner} ${type}`));
    }
  }
  return listeners.sort();
}

async function readValue<Value>(cdp: CDPSession, expression: string): Promise<Value> {
  const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as Value;
}
