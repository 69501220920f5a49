import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-reader.js';

import { boundedReader } from './bounded-reader';
import { fail, FileProblem, type Problem, type ProblemCode } from './problem';
import { MAX_FILE_SIZE, type Source } from './source';

/** LinkedIn's largest exports hold some sixty files. */
const MAX_ENTRIES = 2_000;

/** Text packs twenty to one, now and then fifty; what unpacks to more than this is made to. */
const MAX_RATIO = 200;

/** Below this size a ratio does no harm, in bytes. */
const HARMLESS = 16 * 1024 * 1024;

/** An archive within an archive has to be unpacked before it can be read; it waits there in memory. */
const MAX_INNER = 128 * 1024 * 1024;

/** What lies in an archive: files to be read, and those that must not be. */
export type Found = Source | { readonly path: string; readonly problem: Problem };

/**
 * The files in an archive, by its central directory: nothing is unpacked until a file is opened.
 * @param path the archive's own
 * @throws {FileProblem} `damaged`, `split`, `encrypted`, `tooManyEntries`
 */
export async function listEntries(archive: Blob, path: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  const reader = new ZipReader(boundedReader(archive), {
    useWebWorkers: false,
    filenameValidation: 'tolerant',
  });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (found.length >= MAX_ENTRIES) throw fail('tooManyEntries');
      if (!entry.directory && !isSystems(entry.filename)) found.push(readEntry(entry, path));
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : fail(codeOf(error), error);
  }
  return found;
}

/** The archive that an entry is, unpacked. */
export async function unpackArchive(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Blob> {
  if (size > MAX_INNER) throw fail('tooLarge');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) parts.push(piece.slice());
  return new Blob(parts);
}

/** Macs put a shadow beside each file. */
function isSystems(name: string): boolean {
  return /(?:^|[/\\])(?:__MACOSX|\._[^/\\]*|\.DS_Store|Thumbs\.db)(?:[/\\]|$)/.test(name);
}

function readEntry(entry: FileEntry, archive: string): Found {
  const name = entry.filename.replaceAll('\\', '/');
  const path = `${archive}/${name}`;
  const code = whatForbids(entry, name);
  if (code) return { path: code === 'climbingPath' ? `${archive}/${nameOf(name)}` : path, problem: { code } };
  return {
    path,
    size: entry.uncompressedSize,
    modified: entry.lastModDate?.getTime() ?? 0,
    isInArchive: true,
    open: () => openEntry(entry),
  };
}

function whatForbids(entry: FileEntry, name: string): ProblemCode | undefined {
  const { uncompressedSize: size, compressedSize } = entry;
  if (/(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|\0/i.test(name)) return 'climbingPath';
  if (size > MAX_FILE_SIZE) return 'tooLarge';
  return size > HARMLESS && size > compressedSize * MAX_RATIO ? 'bomb' : undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** How nearly all that is packed is packed. */
const DEFLATE = 8;

/**
 * Unpacked by the browser's own `DecompressionStream`; errors on the way come out of the stream as file problems. zip.js
 * gives the packed bytes: it would use the same stream, and copy what comes out of it. Whoever reads sees to it that
 * no more comes than is declared.
 */
function openEntry(entry: FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const isDeflated = entry.compressionMethod === DEFLATE;
  const unpacked = isDeflated ? readable.pipeThrough(new DecompressionStream('deflate-raw')) : readable;
  const reader = unpacked.getReader();
  let failure: unknown;
  const unpacking = entry.getData(writable, isDeflated ? { passThrough: 'compressed' } : {}).then(
    () => undefined,
    async (error: unknown) => {
      failure = error;
      // Where the writer closed the stream itself there is nothing left to abort.
      await writable.abort(error).catch(() => undefined);
    },
  );
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          await unpacking;
          if (failure !== undefined) throw failure;
          controller.close();
        } catch (error) {
          controller.error(fail(codeOf(failure ?? error), error));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** zip.js tells its errors apart by their words; all others are some kind of damage. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  [ERR_SPLIT_ZIP_FILE]: 'split',
  [ERR_ENCRYPTED]: 'encrypted',
  [ERR_ENCRYPTED_CENTRAL_DIRECTORY]: 'encrypted',
  [ERR_UNSUPPORTED_ENCRYPTION]: 'encrypted',
  [ERR_UNSUPPORTED_COMPRESSION]: 'compression',
  [ERR_INVALID_UNCOMPRESSED_SIZE]: 'bomb',
};

function codeOf(error: unknown): ProblemCode {
  if (error instanceof FileProblem) return error.problem.code;
  if (!(error instanceof Error)) return 'damaged';
  return error.name === 'NotReadableError' ? 'unreadable' : (CODES[error.message] ?? 'damaged');
}
