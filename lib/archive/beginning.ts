/** How much of a file is looked at to learn what it is, in UTF-16 units. */
const ENOUGH = 65_536;

/** A text that comes in pieces, with a look at its beginning taken. */
export interface Begun {
  readonly beginning: string;
  /** All of it, from the beginning. */
  readonly pieces: AsyncGenerator<string>;
}

export async function lookAtBeginning(pieces: AsyncGenerator<string>): Promise<Begun> {
  const seen: string[] = [];
  let length = 0;
  while (length < ENOUGH) {
    const next = await pieces.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  return { beginning: seen.join('').slice(0, ENOUGH), pieces: continueFrom(seen, pieces) };
}

async function* continueFrom(seen: string[], pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    for (let piece = seen.shift(); piece !== undefined; piece = seen.shift()) yield piece;
    yield* pieces;
  } finally {
    await pieces.return(undefined);
  }
}
