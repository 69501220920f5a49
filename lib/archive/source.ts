import { fail } from './problem';

/** One file to be read, wherever it lies: chosen by the person, or an entry of an archive. */
export interface Source {
  /** Its name, behind those of the archives and folders it lies in, parted by `/`. */
  readonly path: string;
  /** Bytes, by its own account. */
  readonly size: number;
  /** Milliseconds since 1970; 0 where that is not known. */
  readonly modified: number;
  readonly isInArchive: boolean;
  /** From its first byte, as often as one likes. */
  open(): ReadableStream<Uint8Array>;
}

/** More than any export holds, and what a slow machine still reads in a minute or two. */
export const MAX_FILE_SIZE = 2 * 1024 ** 3;

export function sourceOf(file: Blob, name: string): Source {
  return {
    path: name,
    size: file.size,
    modified: 'lastModified' in file ? Number(file.lastModified) : 0,
    isInArchive: false,
    open: () => file.stream(),
  };
}

/**
 * How much is read at once, in bytes. Texts and rows of small pieces are forgotten before the browser has to move them
 * to where old things are kept: with pieces of 256 kB, cleaning up takes as long as reading.
 */
const PIECE = 32_768;

/** Where the bytes stand, and when to stop. */
export interface Flow {
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: (bytes: number) => void;
}

/**
 * The bytes of a source, piece by piece. Leaving early closes the stream.
 * @throws {FileProblem} `tooLarge` by its own account, `bomb` where it goes on beyond that, `unreadable` where the
 * browser gives up; the signal's reason when it is aborted
 */
export async function* readBytes(source: Source, { signal, onBytes }: Flow = {}): AsyncGenerator<Uint8Array> {
  if (source.size > MAX_FILE_SIZE) throw fail('tooLarge');
  const reader = source.open().getReader();
  let [read, isOver] = [0, false];
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      isOver = done;
      if (done) return;
      read += value.byteLength;
      if (read > source.size) throw fail('bomb');
      onBytes?.(value.byteLength);
      for (let at = 0; at < value.length; at += PIECE) yield value.subarray(at, at + PIECE);
    }
  } finally {
    // A stream that failed refuses to be closed too, and has said why already.
    if (!isOver) await reader.cancel().catch(() => undefined);
  }
}
