const PAGE = 10;

/** The row to which a key leads from another; none for keys that lead nowhere. */
export function stepInRows(key: string, from: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  const at = from ?? -1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}
