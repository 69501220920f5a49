/**
 * Where the focus lies in an item of a list that is about to go, hands it to the item beside it, so that whoever works
 * by the keyboard goes on from there; from the last item to the first control around the list.
 */
export function passFocus(): void {
  const item = document.activeElement?.closest('li');
  const list = item?.parentElement;
  if (!item || !list) return;
  const beside = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('button');
  const around = list.parentElement?.querySelectorAll<HTMLElement>('button, input') ?? [];
  (beside ?? [...around].find((control) => !list.contains(control)))?.focus();
}
