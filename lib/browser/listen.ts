/** What all of the browser's events have. */
export interface BrowserEvent<Hear extends (...said: never[]) => unknown> {
  addListener(hear: Hear): void;
  removeListener(hear: Hear): void;
}

/** @returns stops it */
export function listen<Hear extends (...said: never[]) => unknown>(
  event: BrowserEvent<Hear>,
  hear: Hear,
): () => void {
  event.addListener(hear);
  return () => event.removeListener(hear);
}
