/** How long a frame is waited for (ms): a page that is not seen is not painted. */
const PATIENCE = 100;

/** Resolves when what is drawn now is on its way to the screen: what is not needed for it comes after. */
export function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    // A frame is painted after what it calls, and before the next task.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
