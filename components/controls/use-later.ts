import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import type { Later } from './later';

/** The module; nothing until it is there. Whoever is shown next has it at once. */
export function useLater<T>(part: Later<T>): T | undefined {
  const [loaded, setLoaded] = useState(part.loaded);
  const isMissing = loaded === undefined;
  // What is on its way does not wait until what stands in its place is painted.
  useLayoutEffect(() => {
    if (isMissing) void part.loading?.then(setLoaded);
  }, [part, isMissing]);
  useEffect(() => {
    if (isMissing) void part.load().then(setLoaded);
  }, [part, isMissing]);
  return loaded;
}
