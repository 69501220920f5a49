/** How long a slice of some work keeps the page from anything else (ms). */
const SLICE = 12;

/**
 * Carries out work that yields now and then, and lets the page draw and answer in between.
 * @returns nothing where it was given up
 */
export async function inSlices<T>(steps: Generator<void, T>, ending: AbortSignal): Promise<T | undefined> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (ending.aborted) return undefined;
    since = performance.now();
  }
}
