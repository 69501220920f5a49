/** Now, or as soon as the control that has the focus goes off the screen: that may be a moment after the words came. */
export function whenFocusIsLost(take: () => unknown): () => void {
  const { activeElement: control, body } = document;
  const watch = new MutationObserver(() => {
    if (control?.isConnected) return;
    watch.disconnect();
    if (document.activeElement === body) take();
  });
  if (control === body) take();
  else watch.observe(body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
