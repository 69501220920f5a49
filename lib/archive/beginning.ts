/** How much of a file is looked at to learn what it is, in UTF-16 units. */
const ENOUGH = 65_536;

/** Rows of ten thousand columns are longer than that: until so many lines are seen, more is looked at. */
const LINES = 12;
const MOST = 1_048_576;

/** A text that comes in pieces, with a look at its beginning taken. */
export interface Begun {
  readonly beginning: string;
  /** All of it, from the beginning. */
  readonly pieces: AsyncGenerator<string>;
}

/** Whether what was looked at, and it was much, is one line that goes on. */
export function isEndless(beginning: string): boolean {
  return beginning.length >= MOST && !beginning.includes('\n');
}

export async function lookAtBeginning(pieces: AsyncGenerator<string>): Promise<Begun> {
  const seen: string[] = [];
  let [length, lines] = [0, 0];
  while (length < ENOUGH || (lines < LINES && length < MOST)) {
    const next = await pieces.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
    lines += next.value.split('\n', LINES + 1).length - 1;
  }
  return { beginning: cut(seen.join('')), pieces: continueFrom(seen, pieces) };
}

function cut(text: string): string {
  let end = -1;
  for (let line = 0; line < LINES; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.slice(0, MOST);
  }
  return text.slice(0, Math.min(Math.max(end + 1, ENOUGH), MOST));
}

async function* continueFrom(seen: string[], pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    for (let piece = seen.shift(); piece !== undefined; piece = seen.shift()) yield piece;
    yield* pieces;
  } finally {
    await pieces.return(undefined);
  }
}
