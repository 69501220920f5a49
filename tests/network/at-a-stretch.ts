/** What stepwise work comes to, at a stretch. */
export function atAStretch<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
