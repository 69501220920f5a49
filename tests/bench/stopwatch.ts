/**
 * Runs in a page before the page's own scripts, as a classic script, and says when things happen there.
 *
 * «Shown» has one meaning for every page, the blank one too: what is wanted stands in the document with the right
 * words, a frame was drawn after that, and the first task after that frame runs. That is within a few milliseconds
 * of the `paintTime` that the browser itself gives for a first paint.
 */

import type { browser } from 'wxt/browser';
import { timeFrames } from './time-frames';
import { importAll } from './import-all';
import { whenThere } from './when-there';

/** What is waited for: elements in order, and the words of each, of which only letters and digits are compared. */
export interface Wanted {
  readonly selector: string;
  readonly texts: readonly string[];
}

const stopwatch = {
  timeFrames,
  /** When what {@link awaitShown} was last told is shown. */
  shown: Promise.resolve(0),
  awaitShown(wanted: Wanted): void {
    stopwatch.shown = whenThere(() => isThere(wanted) || undefined).then(afterNextFrame);
  },

  /** How long what {@link awaitImport} was told of took. */
  imported: Promise.resolve(0),
  awaitImport(): void {
    stopwatch.imported = importAll();
  },

  /** When a control was last clicked, before anything in the page heard it; and on the clock that all pages share. */
  clicked: 0,
  /** When a tab's title last changed, before anything in the page heard it. */
  titled: 0,
  /** Tasks of 50 ms or more, in milliseconds each, as they came. */
  longTasks: [] as number[],
};

function isThere({ selector, texts }: Wanted): boolean {
  const found = document.querySelectorAll<HTMLElement>(selector);
  return (
    found.length === texts.length &&
    texts.every((text, place) => plain(found[place]?.textContent ?? '') === plain(text)) &&
    [...found].every((element) => element.checkVisibility())
  );
}

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** @returns when that is */
function afterNextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  });
}

addEventListener('click', () => (stopwatch.clicked = performance.timeOrigin + performance.now()), true);

/** Only pages of the extension have it. */
const { chrome } = globalThis as { chrome?: { tabs?: typeof browser.tabs } };
chrome?.tabs?.onUpdated.addListener((_, { title }) => {
  if (title !== undefined) stopwatch.titled = performance.now();
});

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) stopwatch.longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });

export type Stopwatch = typeof stopwatch;

Object.assign(globalThis, { stopwatch });
