import { ZipWriter, BlobReader, BlobWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

import type { InventedExport } from './invent-export';

/** A zip of files by their paths. */
export async function zip(files: Readonly<Record<string, BlobPart>>, options: object = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [path, part] of Object.entries(files)) await writer.add(path, new BlobReader(new Blob([part])));
  return writer.close();
}

/** An invented export as the archive that LinkedIn sends. */
export async function packExport({ files }: InventedExport): Promise<Blob> {
  const texts = Object.entries(files).map(([name, pieces]) => [name, [...pieces].join('')] as const);
  return zip(Object.fromEntries(texts));
}
