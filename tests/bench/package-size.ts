import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { listPageScripts } from '../built/page-scripts';
import type { Figure } from './figure';

/** The scripts that a page loads before it stands, each compressed by itself, as a browser's store would keep them. */
export function measurePackage(extension: string, page: string): Figure {
  const sizes = listPageScripts(extension, page).map((file) => gzipSync(readFileSync(file)).length);
  const value = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return { figure: `scripts of ${page}, gzip`, value, unit: 'kB', atMost: 45 };
}
