/**
 * Scrolls the page as little as it takes for a stretch of it to be seen, clear of what sticks over it: that bears
 * `data-over`, of `top` or `bottom`.
 * @param start in pixels from the top of the page
 */
export function bringIntoView(start: number, end: number): void {
  const first = scrollY + heightOver('top');
  const last = scrollY + innerHeight - heightOver('bottom');
  if (start < first) scrollBy(0, start - first);
  else if (end > last) scrollBy(0, end - last);
}

function heightOver(edge: 'top' | 'bottom'): number {
  const over = [...document.querySelectorAll<HTMLElement>(`[data-over="${edge}"]`)];
  return over
    .filter((element) => getComputedStyle(element).position === 'sticky')
    .reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
}
