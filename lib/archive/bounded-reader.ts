import type { Reader } from '@zip.js/zip.js/lib/zip-core-reader.js';

import { fail } from './problem';

/** No directory of an export comes near this, in bytes; one that claims more would be read into memory at once. */
const MAX_READ = 8 * 1024 * 1024;

/** How zip.js reads a file: pieces of its directory at once, and no piece too large; its entries as streams. */
export function boundedReader(file: Blob): Reader<Blob> {
  const reader = {
    size: file.size,
    readUint8Array: async (offset: number, length: number) => {
      if (length > MAX_READ) throw fail('damaged');
      return new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
    },
    createReadable: ({ offset, size }: { readonly offset: number; readonly size: number }) =>
      file.slice(offset, offset + size).stream(),
  };
  // The class of this name is not part of the core that only reads, and adds nothing to these three.
  return reader as unknown as Reader<Blob>;
}
