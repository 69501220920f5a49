import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAst } from 'vite';

/**
 * Every script that a built page loads before it stands: those its HTML names, and what they import, to the end.
 * What is imported dynamically is loaded when it is used, and does not count.
 *
 * @param extension - folder of a built extension
 * @param page - file name of a page in it, such as `popup.html`
 * @returns absolute file names, each once
 */
export function listPageScripts(extension: string, page: string): string[] {
  const html = readFileSync(join(extension, page), 'utf8');
  const found = new Set<string>();
  const waiting = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)].map(
    ([, address]) => join(extension, address ?? ''),
  );
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...listStaticImports(file));
  }
  if (found.size === 0) throw new Error(`${page} loads no script: is it built?`);
  return [...found].toSorted();
}

function listStaticImports(file: string): string[] {
  return parseAst(readFileSync(file, 'utf8')).body.flatMap((statement) =>
    'source' in statement && statement.source ? [resolve(dirname(file), statement.source.value)] : [],
  );
}
