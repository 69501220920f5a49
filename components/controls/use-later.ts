import { useEffect, useState } from 'preact/hooks';

/** A module that is loaded once what is needed first has been painted. */
export interface Later<T> {
  readonly load: () => Promise<T>;
  loaded?: T;
}

export function later<T>(load: () => Promise<T>): Later<T> {
  return { load };
}

/** The module; nothing until it is there. Whoever is shown next has it at once. */
export function useLater<T>(part: Later<T>): T | undefined {
  const [loaded, setLoaded] = useState(part.loaded);
  useEffect(() => {
    if (loaded !== undefined) return;
    void part.load().then((value) => {
      part.loaded = value;
      setLoaded(value);
    });
  }, [part, loaded]);
  return loaded;
}
