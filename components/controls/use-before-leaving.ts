import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The last moment to tell what is not told yet: the page is hidden or goes away, or the component does. Panels close
 * unwarned, and of a closing page only `visibilitychange` is certain to be heard.
 */
export function useBeforeLeaving(tell: () => void): void {
  const latestRef = useRef(tell);
  useLayoutEffect(() => {
    latestRef.current = tell;
  });
  // A layout effect: what others clean up waits until after the next painting, which may never come.
  useLayoutEffect(() => {
    const leaving = () => latestRef.current();
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      leaving();
    };
  }, []);
}
