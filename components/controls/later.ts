/** A module that is loaded once what is needed first has been painted, or as soon as somebody says so. */
export interface Later<T> {
  /** Begins it; whoever asks again hears of the same. Where it failed, asking again tries again. */
  readonly load: () => Promise<T>;
  /** Since somebody began it. */
  readonly loading?: Promise<T> | undefined;
  readonly loaded?: T;
}

export function later<T>(load: () => Promise<T>): Later<T> {
  const part: { -readonly [K in keyof Later<T>]: Later<T>[K] } = {
    load: () => (part.loading ??= begin()),
  };
  const begin = async () => {
    try {
      return (part.loaded = await load());
    } catch (error) {
      part.loading = undefined;
      throw error;
    }
  };
  return part;
}
